package org.assent.consensus.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.assent.consensus.RoundFacts;
import org.assent.consensus.Statement;
import org.assent.consensus.messages.ObjectionRaised;
import org.assent.consensus.messages.OpenConsensusRound;
import org.assent.consensus.messages.StatePosition;
import org.assent.kernel.Act;
import org.assent.kernel.Capacity;
import org.assent.kernel.Channel;
import org.assent.kernel.Ids;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.membership.demonstration.DemonstrationNetwork;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.timeline.Timeline;
import org.assent.rules.consensus.Position;
import org.assent.rules.time.WorkingCalendar;
import org.assent.testing.Reader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** An objection from its maker's position to an accepted wording, as people of the demonstration network meet it. */
class ObjectionPagesTest {
    private static ConfigurableApplicationContext application;
    private static int port;

    @BeforeAll
    static void the_network_is_there() {
        application = SpringApplication.run(PagesApplication.class, "--server.port=0");
        port = ((WebServerApplicationContext) application).getWebServer().getPort();
        application.getBean(DemonstrationNetwork.class).load();
        upToDate();
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    private static void upToDate() {
        application
                .getBean(Timeline.class)
                .awaitPosition(application.getBean(EventLog.class).head());
    }

    /** A round to which somebody who headed UNHCR then has objected; gives the address of the objection. */
    private static String objection(String name) throws InterruptedException {
        UUID round = Ids.derived(Instant.EPOCH, name);
        Instant now = Instant.now();
        int year = now.atOffset(ZoneOffset.UTC).getYear();
        WorkingCalendar usual = RoundFacts.CALENDAR;
        OpenConsensusRound open = RoundFacts.open(RoundFacts.roll("RCO", "IOM", "UNHCR", "UNDP"));
        Commands commands = application.getBean(Commands.class);
        commands.send(
                new OpenConsensusRound(
                        round,
                        "BLR",
                        open.subject(),
                        1,
                        "RCO",
                        open.coChairs(),
                        open.text(),
                        open.roll(),
                        open.settings(),
                        new WorkingCalendar(
                                usual.zone(),
                                usual.workingDays(),
                                usual.opens(),
                                usual.midday(),
                                usual.closes(),
                                usual.holidays(),
                                new TreeSet<>(List.of(year, year + 1)))),
                Act.ofSystem(Channel.PROCESS, now));
        EventLog log = application.getBean(EventLog.class);
        long position = log.head();
        commands.send(
                new StatePosition(
                        round,
                        "UNHCR",
                        new Statement(Position.OBJECT, "Returns must be voluntary", "p2", "Say “voluntary return”"),
                        RoundFacts.TEXT.hash(),
                        null,
                        0),
                new Act(
                        new PersonRef("predecessor"),
                        new Capacity(Role.HEAD_OF_AGENCY, "BLR", "UNHCR"),
                        null,
                        Channel.PAGE,
                        Instant.now(),
                        0));
        while (log.awaitAfter(position, 20_000)) {
            position++;
            if (log.at(position).orElseThrow().payload() instanceof ObjectionRaised) {
                upToDate();
                return "/rounds/" + round + "/objections/UNHCR";
            }
        }
        throw new AssertionError("no dialogue began");
    }

    @Test
    void an_objection_goes_from_the_reply_through_an_offered_wording_to_its_makers_yes() throws InterruptedException {
        String page = objection("resolved");
        Reader lead = Reader.as("iom", port);
        Reader maker = Reader.as("head.unhcr", port);
        Reader other = Reader.as("head.undp", port);
        assertThat(other.page(page).body())
                .contains("UNHCR objects and nobody has answered yet. IOM owes the reply.", "Returns must be voluntary")
                .contains("The programme supports return and reintegration.", "In this dialogue write")
                .doesNotContain("Put it on the table");
        assertThat(other.page(page.replace("/objections/UNHCR", "")).body())
                .contains("Objection of UNHCR", "Say “voluntary return”", "IOM owes the reply until");
        assertThat(maker.page("/").body()).contains("An objection of your predecessor stands");

        assertThat(lead.fill(page, page + "/messages", Map.of("message", "Let us talk"))
                        .body())
                .contains("Your message is in the dialogue.", "Let us talk", "are in dialogue");
        Map<String, String> words = Map.of(
                "paragraph",
                "p2",
                "wording",
                "The programme supports voluntary return and reintegration.",
                "step",
                "check");
        assertThat(lead.fill(page, page + "/offers", words).body())
                .contains("So it would read", "<ins>voluntary </ins>", "Put it on the table");
        Map<String, String> confirmed = Map.of("paragraph", "p2", "wording", words.get("wording"), "step", "confirm");
        assertThat(lead.fill(page, page + "/offers", confirmed).body())
                .contains("The wording is on the table.", "offered other words for paragraph 2");

        assertThat(maker.fill(page, page + "/keeping", Map.of()).body())
                .contains("The objection is kept.", "The new head of UNHCR keeps the objection");
        assertThat(maker.page("/").body()).contains("Say whether the offered wording resolves your objection");
        HttpResponse<String> wordless =
                maker.fill(page, page + "/answers", Map.of("offer", "2", "resolves", "false", "answer-note", ""));
        assertThat(wordless.statusCode()).isEqualTo(422);
        assertThat(maker.fill(page, page + "/answers", Map.of("offer", "2", "resolves", "true"))
                        .body())
                .contains("Your answer is recorded.", "With the wording offered, UNHCR would not object.")
                .contains("Nothing written here lifts the objection");
    }

    private static void lettersAreReadByWhomTheyConcern(String letter) {
        for (String name : List.of("rc", "secretariat", "auditor", "head.undp", "member.undp")) {
            assertThat(Reader.as(name, port).get(letter, "application/pdf").statusCode())
                    .as(name)
                    .isEqualTo(200);
        }
        HttpResponse<String> refused = Reader.as("admin", port).get(letter, "text/html,application/pdf");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("CR20");
    }

    @Test
    void the_list_filters_and_is_a_table() throws InterruptedException {
        String page = objection("listed");
        Reader co = Reader.as("rc", port);
        assertThat(co.page("/decisions/objections").body()).contains(page, "Raised", "IOM owes the reply until");
        assertThat(co.page("/decisions/objections?show=overdue").body()).contains("There is no objection to show.");
        assertThat(co.get("/decisions/objections.csv?show=all", "*/*").body())
                .contains("\"UNHCR\",\"Evidence-based migration policy\",\"OBJECT\",\"p2\"");
        assertThat(co.page("/decisions/register?outcome=BROKEN&text=evidence").body())
                .contains(
                        page.replace("/objections/UNHCR", ""),
                        "Silence broken",
                        "/decisions/register.csv?outcome=BROKEN");
        assertThat(co.page("/decisions/register?outcome=REACHED").body()).contains("There is no decision to show.");
        assertThat(co.get("/decisions/register.csv?outcome=&year=&text=", "*/*").body())
                .contains("\"BROKEN\"", RoundFacts.TEXT.hash().value());
        assertThat(co.page("/decisions").body()).contains("Objections and the dialogue about them");
        lettersAreReadByWhomTheyConcern(page.replace("/objections/UNHCR", "/letters/outcome.pdf"));
        assertThat(co.fill(page, page + "/owner", Map.of("owner", "UNDP")).body())
                .contains("Another entity is asked for the reply.");
        assertThat(Reader.as("member.undp", port).page("/").body()).contains("Answer the objection of UNHCR");
        HttpResponse<String> early = co.fill(
                page, page + "/escalation", Map.of("forum", "UNCT_MEETING", "escalation-reason", "No common ground"));
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(early.body()).contains("OB10");
        assertThat(co.speaking("ru").page(page).body()).contains("UNHCR возражает, ответа ещё нет.");
    }
}
