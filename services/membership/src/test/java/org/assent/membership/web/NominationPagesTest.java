package org.assent.membership.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assent.membership.demonstration.DemonstrationNetwork;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.timeline.Timeline;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

class NominationPagesTest {
    private static final String FUNCTION = "Adviser on displacement";

    private static ConfigurableApplicationContext application;
    private static int port;
    private static EventLog log;

    @BeforeAll
    static void start() {
        application = SpringApplication.run(PeopleApplication.class, "--server.port=0");
        port = ((WebServerApplicationContext) application).getWebServer().getPort();
        application.getBean(DemonstrationNetwork.class).load();
        log = application.getBean(EventLog.class);
        settle();
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void an_entity_without_a_member_is_invited_nominates_and_has_its_member() throws Exception {
        Browsing chair = Browsing.as("rc", port);
        Browsing head = Browsing.as("head.who", port);
        Browsing secretariat = Browsing.as("secretariat", port);
        String seat = "/people/nominations/WHO/1";

        assertThat(chair.page("/people/nominations").body()).contains("Every entity of the Network has its member.");
        assertThat(head.submit(seat, seat + "/end", "end-reason", "went to another post")
                        .body())
                .contains("The seat is free.", "WHO has no member, and nobody is asked to nominate one.");
        assertThat(chair.page("/").body()).contains("Entities without a member", "WHO");

        HttpResponse<String> incomplete =
                chair.submit("/people/nominations/invite", "/people/nominations/invite", "entity", "WHO");
        assertThat(incomplete.statusCode()).isEqualTo(422);
        assertThat(incomplete.body()).contains("WHO: say why migration is relevant to its mandate.");
        assertThat(chair.submit(
                                "/people/nominations/invite",
                                "/people/nominations/invite",
                                "entity",
                                "WHO",
                                "relevance-WHO",
                                "Health of people on the move")
                        .body())
                .contains("1 entity was invited.", "invited to nominate", "the head of WHO");
        settle();
        assertThat(head.page("/").body())
                .contains("Nominate the member of WHO", "The co-chairs have invited your entity.");
        assertThat(head.page(seat).body())
                .contains("WHO is invited to nominate its member.", "Health of people on the move", "10 working days");

        HttpResponse<String> unclear =
                head.submit(seat, seat + "/nomination", "person", "new", "name", "Somebody", "function", FUNCTION);
        assertThat(unclear.statusCode()).isEqualTo(422);
        assertThat(unclear.body())
                .contains(FUNCTION, "A mail address looks like", "Say whether the function is related");
        assertThat(nominate(head, seat, "yes", "").body()).contains("The nomination was recorded.");
        settle();
        assertThat(lastNames(3)).contains("NominationAnswered");
        assertThat(secretariat.page("/").body()).contains("Check and register the nominee of WHO");

        assertThat(secretariat
                        .submit(seat, seat + "/return", "defect", "FUNCTION_UNCLEAR", "note", "Which team?")
                        .body())
                .contains("The nomination was returned.", "The function cannot be understood", "Which team?");
        settle();
        assertThat(head.page("/").body()).contains("The secretariat has returned your nomination");
        nominate(head, seat, "no", "Leads the work on the health of refugees");
        settle();
        assertThat(secretariat.page(seat).body())
                .contains("The function is not related to migration. This is said here")
                .contains("Leads the work on the health of refugees");
        assertThat(secretariat.submit(seat, seat + "/registration").body())
                .contains("The nominee holds the seat.", "WHO has its member.");
        settle();
        assertThat(lastNames(4)).contains("NominationCompleted");
        assertThat(chair.page(seat).body()).contains("led to a registered person");
        assertThat(chair.page("/").body()).doesNotContain("Entities without a member");
        head.speaking("ru");
        assertThat(letters("WHO"))
                .containsExactly(
                        "head.who, ru: letter.nomination.invited.subject",
                        "head.iom, en: letter.nomination.nominated.subject",
                        "head.who, ru: letter.nomination.returned.subject",
                        "head.who, ru: letter.nomination.reopened.subject",
                        "head.iom, en: letter.nomination.nominated.subject",
                        "head.who, ru: letter.nomination.registered.subject");
    }

    private static List<String> letters(String entity) {
        return WrittenLetters.about(entity, application).stream()
                .map(letter -> letter.recipient() + ", " + letter.language() + ": "
                        + letter.subject().key())
                .toList();
    }

    private static HttpResponse<String> nominate(Browsing head, String seat, String related, String justification)
            throws IOException, InterruptedException {
        return head.submit(
                seat,
                seat + "/nomination",
                "person",
                "new",
                "name",
                "Somebody",
                "mail",
                "somebody@example.org",
                "function",
                FUNCTION,
                "related",
                related,
                "justification",
                justification);
    }

    @Test
    void a_nomination_without_migration_and_without_a_reason_is_refused_with_the_rule_and_kept() throws Exception {
        String seat = "/people/nominations/UNDP/2";
        HttpResponse<String> refused = nominate(Browsing.as("head.undp", port), seat, "no", " ");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("A nominee whose function is not related to migration is nominated with a justification.")
                .contains("somebody@example.org", FUNCTION, "/rules/NM2");
    }

    @Test
    void an_alternate_is_nominated_registered_and_made_the_member() throws Exception {
        String seat = "/people/nominations/UNICEF/2";
        Browsing head = Browsing.as("head.unicef", port);
        Browsing secretariat = Browsing.as("secretariat", port);
        nominate(head, seat, "yes", "");
        settle();
        assertThat(head.page("/people").body()).contains("Somebody: nominated, not registered yet");
        secretariat.submit(seat, seat + "/registration");
        settle();
        assertThat(head.page(seat).body())
                .contains("UNICEF has an alternate in this seat.", "Somebody, Alternate member, UNICEF");
        assertThat(secretariat.page("/invitations").body()).contains("somebody@example.org");
        Browsing member = Browsing.as("member.unicef", port);
        String entity = "/people/entities/UNICEF";
        Matcher alternate = Pattern.compile("<option value=\"([^\"]+)\"[^>]*>Somebody, Alternate")
                .matcher(member.page(entity).body());
        assertThat(alternate.find()).isTrue();
        String until = "2031-03-01T18:00";
        assertThat(member.submit(
                                entity,
                                entity + "/delegations",
                                "works",
                                "CONSULTATIONS",
                                "person",
                                alternate.group(1),
                                "until",
                                until)
                        .statusCode())
                .isEqualTo(200);
        assertThat(head.page("/people").body())
                .contains(
                        "answers to consultations: with Somebody, Alternate member, UNICEF until 1 March 2031, 18:00");
        head.submit(entity, entity + "/delegations/1/end");
        assertThat(letters("UNICEF"))
                .endsWith(
                        "head.unicef, en: letter.office.delegated.subject",
                        "head.unicef, en: letter.office.delegated-head.subject",
                        "head.unicef, en: letter.office.delegation-over.subject",
                        "head.unicef, en: letter.office.delegation-back.subject");

        assertThat(head.submit(seat, seat + "/alternate").body()).contains("Member and alternate changed places.");
        assertThat(head.page(seat).body()).contains("UNICEF has its member.");
        assertThat(head.page("/people/nominations/UNICEF/1").body()).contains("UNICEF has an alternate in this seat.");
    }

    @Test
    void the_next_member_replaces_the_one_before_without_a_gap() throws Exception {
        String seat = "/people/nominations/UN%20Women/1";
        Browsing head = Browsing.as("head.unwomen", port);
        nominate(head, seat, "yes", "");
        settle();
        String between = head.page(seat).body();
        assertThat(between).contains("Member, UN Women", FUNCTION, "Take the nomination back");

        Browsing.as("secretariat", port).submit(seat, seat + "/registration");
        settle();
        assertThat(lastNames(2)).containsExactly("SeatEnded", "MemberRegistered");
    }

    @Test
    void nobody_acts_who_has_no_right_to_and_the_page_says_why() throws Exception {
        String seat = "/people/nominations/UNDP/1";
        HttpResponse<String> refused =
                Browsing.as("member.undp", port).submit(seat, seat + "/end", "end-reason", "I want to leave");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("The head of the entity ends a seat, and says why.");
        assertThat(Browsing.as("member.undp", port).page(seat).body()).doesNotContain("End the seat");
    }

    @Test
    void the_list_is_narrowed_told_in_Russian_and_a_table() throws Exception {
        Browsing reader = Browsing.as("head.iaea", port).speaking("ru");

        assertThat(reader.page("/people/nominations?entity=unodc").body())
                .contains("Выдвижения и места", "член Сети", "занято")
                .doesNotContain("НЕТ", "HELD</");
        assertThat(reader.page("/people/nominations?entity=nothing+of+the+kind").body())
                .contains("Таких мест нет.");
        assertThat(reader.get("/people/nominations.csv?entity=UNODC", "*/*").body())
                .contains("\"entity\",\"name_en\"", "\"UNODC\"", "\"HELD\"");
        assertThat(reader.page("/people/nominations/UNODC/1").body()).contains("UNODC: член Сети");
        assertThat(reader.page("/people/nominations/UNODC/7").statusCode()).isEqualTo(404);
    }

    @Test
    void programs_read_and_act_as_pages_do() throws Exception {
        String seat = "/api/v1/nominations/UNFPA/3";
        HttpResponse<String> invited =
                Browsing.programSends("rc", port, seat + "/invitation", "{\"relevance\":\"Population data\"}");
        assertThat(invited.statusCode()).isEqualTo(200);
        assertThat(Browsing.programSends("head.unfpa", port, seat + "/decline", "{\"reason\":\"Nobody can be spared\"}")
                        .statusCode())
                .isEqualTo(200);
        settle();

        assertThat(Browsing.program("auditor", port, seat, "application/json").body())
                .contains("\"state\":\"DECLINED\"", "Nobody can be spared", "\"number\":1");
        HttpResponse<String> again = Browsing.programSends(
                "rc", port, seat + "/invitation", "{\"relevance\":\"Population data, once more\"}");
        assertThat(again.statusCode()).isEqualTo(200);
        HttpResponse<String> twice = Browsing.programSends(
                "rc", port, seat + "/invitation", "{\"relevance\":\"Population data, a third time\"}");
        assertThat(twice.statusCode()).isEqualTo(409);
        assertThat(twice.body()).contains("NI3");
        assertThat(Browsing.programSends("rc", port, seat + "/withdrawal", "{\"reason\":\"sent by mistake\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(Browsing.program("auditor", port, "/api/v1/nominations?state=HELD", "application/json")
                        .body())
                .contains("\"total\":");
    }

    @Test
    void a_roll_is_looked_at_line_by_line_and_then_taken_over_once() throws Exception {
        Browsing secretariat = Browsing.as("secretariat", port);
        byte[] sheet = """
                entity,seat,function,migration_related,justification,person
                WB,2,Economist,no,Leads the work on remittances,member.wb
                UNHCR,2,Protection officer,yes,,officer@example.org
                NOWHERE,1,Officer,yes,,somebody@example.org
                UNDP,1,Officer,yes,,somebody@example.org
                IMF,2,Officer,no,,somebody@example.org
                UNHCR,2,Another,yes,,other@example.org
                """.getBytes(StandardCharsets.UTF_8);

        String look = secretariat
                .upload("/people/import", "/people/import", "roll.csv", sheet, "inForceOn", "2025-12-31")
                .body();
        assertThat(look)
                .contains("There is no entity with this acronym", "it is left as it is", "no justification is given")
                .contains("Another line above fills the same seat.");
        Matcher content = Pattern.compile("name=\"sheet\" value=\"([^\"]+)\"").matcher(look);
        assertThat(content.find()).isTrue();

        String done = secretariat
                .submit(
                        "/people/import",
                        "/people/import/confirmation",
                        "sheet",
                        content.group(1),
                        "name",
                        "roll.csv",
                        "inForceOn",
                        "2025-12-31")
                .body();
        settle();
        assertThat(done).contains("members were taken over.", "What happened, line by line");
        assertThat(secretariat.page("/people/nominations/UNHCR/2").body())
                .contains(
                        "UNHCR has an alternate in this seat.",
                        "Taken over from the roll in force on 31 December 2025");
        assertThat(secretariat
                        .upload("/people/import", "/people/import", "roll.csv", sheet, "inForceOn", "2025-12-31")
                        .body())
                .contains("No line of this sheet can be taken over.", "already taken over");
        HttpResponse<String> other = Browsing.as("head.undp", port)
                .upload("/people/import", "/people/import", "roll.csv", "a,b\n1,2".getBytes(StandardCharsets.UTF_8));
        assertThat(other.statusCode()).isEqualTo(422);
    }

    private static List<String> lastNames(int count) {
        return log.after(Math.max(0, log.head() - count), count).stream()
                .map(RecordedEvent::name)
                .toList();
    }

    /** Waits until policies and registers have done what follows. */
    private static void settle() {
        long before;
        do {
            before = log.head();
            LockSupport.parkNanos(700_000_000);
        } while (log.head() != before);
        application.getBean(Timeline.class).awaitPosition(before);
    }
}
