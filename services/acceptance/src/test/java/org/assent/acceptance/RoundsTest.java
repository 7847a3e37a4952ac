package org.assent.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Rounds that go another way than a silence to its end: through a meeting of the UNCT, and over an outage. */
class RoundsTest {
    private static final Bundles BUNDLES = new Bundles();
    private static final List<String> PRESENT = List.of("RCO", "IOM", "UNDP", "UNFPA", "UNHCR", "WHO");

    private static Product product;
    private static Chromium chromium;

    private final Map<String, Desk> desks = new LinkedHashMap<>();

    @BeforeAll
    static void open() {
        chromium = Chromium.startedFor(RoundsTest.class);
        product = Product.started("rounds");
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
        if (product != null) {
            product.close();
        }
    }

    private Desk at(String name) {
        return desks.computeIfAbsent(name, login -> new Desk(chromium.browser(), BUNDLES, product, login));
    }

    @AfterEach
    void nothingToComplainAbout() {
        desks.values().forEach(Desk::keep);
        List<String> all = new ArrayList<>();
        desks.values().forEach(desk -> all.addAll(desk.complaints()));
        assertThat(all).isEmpty();
    }

    @Test
    void a_meeting_finds_no_objection_and_the_silence_of_the_absent_makes_it_final_CR10() {
        Matter matter = Matter.broughtIn(product, "A common line on returns");
        String round = theCoChairTakesItToAMeeting(matter);
        theAttendanceMakesTheQuorum(matter, round);

        Desk chair = chairOf(matter).go(round).press("No objection: record it");
        chair.reads("The chair found no objection.").until("Those who were absent");
        chair.look("meeting-confirmation");
        matter.awaitState("CONFIRMATION");

        Desk absent =
                at("head.unicef").go("/").until("State the position of UNICEF").go(round);
        absent.reads("State your position").look("meeting-absent");
        at("head.undp").go(round);
        assertThat(at("head.undp").words())
                .as("who was present has consented")
                .doesNotContain("State your position", "Change your position");

        matter.letSilenceEnd();
        chair.go(round)
                .until("Adopted by consensus.")
                .reads("Nobody objected in the meeting")
                .look("meeting-adopted");
        chair.follow("Decision record").reads("Present or represented").reads("Meeting of the UNCT on");
        chair.look("meeting-decision");
        desks.values().forEach(Desk::readAgainInRussian);
    }

    @Test
    void an_objection_in_the_silence_of_the_absent_stops_what_the_meeting_found_CR10() {
        Matter matter = Matter.broughtIn(product, "A common line on visas");
        String round = theCoChairTakesItToAMeeting(matter);
        theAttendanceMakesTheQuorum(matter, round);
        chairOf(matter).go(round).press("No objection: record it").reads("The chair found no objection.");
        matter.awaitState("CONFIRMATION");

        Desk absent = at("head.unicef").go(round + "/position").choose("OBJECT");
        absent.type("Reason", "Children are left out.").type("What would resolve it", "Name children.");
        absent.press("See what this does").reads("The silence ends at once. The text is not adopted.");
        absent.press("State it").reads("The position of UNICEF is recorded: Objection.");
        absent.until("Not adopted: one objection stands.").look("meeting-confirmation-broken");
        matter.awaitState("BROKEN");
        matter.awaitProposal("BLOCKED");
        at("rc").go("/proposals/" + matter.proposalId()).reads("blocked").look("meeting-broken-proposal");
    }

    /** @return the page of the ballot */
    private String theCoChairTakesItToAMeeting(Matter matter) {
        Desk chair = at("rc").go("/proposals/" + matter.proposalId()).until("Put to the UNCT");
        chair.choose("MEETING");
        chair.page().locator("#meetingAt").fill(minsk().plusDays(30).toString());
        chair.type("Where (for a meeting)", "Meeting room of the RC’s Office").press("Put to the UNCT");
        chair.reads("The text was put to the UNCT.").until("Round 1");
        matter.awaitState("MEETING");
        return "/rounds/" + matter.roundId();
    }

    private void theAttendanceMakesTheQuorum(Matter matter, String round) {
        Desk chair = chairOf(matter).go(round).reads("At the meeting").look("meeting-begins");
        PRESENT.stream().limit(2).forEach(entity -> attends(chair.page(), entity, "IN_PERSON"));
        chair.press("Record attendance").reads("Attendance is recorded: 2 seats.");
        chair.press("No objection: record it").reads("CR10");

        chair.go(round).open("Who of the roll is there");
        PRESENT.forEach(entity -> attends(chair.page(), entity, "IN_PERSON"));
        attends(chair.page(), "WHO", "REPRESENTED");
        chair.page().locator("[name='by.WHO']").fill("acting head, accredited by the Head of WHO");
        chair.press("Record attendance").reads("Attendance is recorded: 6 seats.");
        chair.reads("6 of 11 present, 6 needed").look("meeting-quorum");
    }

    /** Now, where the Network works, to the minute; the clock of the demonstration is never behind it. */
    private static LocalDateTime minsk() {
        return LocalDateTime.now(ZoneId.of("Europe/Minsk")).truncatedTo(ChronoUnit.MINUTES);
    }

    private static void attends(Page page, String entity, String presence) {
        page.locator("[name='at." + entity + "']").selectOption(presence);
    }

    private Desk chairOf(Matter matter) {
        String chair = matter.round().get("opening").get("chair").asString();
        return at(chair.equals("IOM") ? "iom" : "rc");
    }

    /** What came on paper is recorded with the paper, hatched until its head confirms it, and read by whom the position is shown to. */
    @Test
    void a_position_that_came_by_letter_is_recorded_with_the_letter_as_a_file_S83B() {
        Matter matter = Matter.broughtIn(product, "A common line on work");
        matter.putToUnct();
        matter.waive();
        String round = "/rounds/" + matter.roundId();

        Desk secretariat = at("secretariat").go(round).open("A position came by mail or phone");
        secretariat.page().locator("#behalf-entity").selectOption("WHO");
        secretariat.page().locator("#behalf-position").selectOption("SUPPORT");
        secretariat.page().locator("#behalf-way").selectOption("LETTER");
        secretariat.page().locator("#behalf-came").fill(minsk().minusHours(1).toString());
        secretariat.page().locator("#evidence").fill("We support this.");
        secretariat
                .page()
                .locator("#file")
                .setInputFiles(new FilePayload(
                        "letter.txt", "text/plain", "We support this.".getBytes(StandardCharsets.UTF_8)));
        secretariat.look("round-behalf").press("Record it").reads("Support, unconfirmed");
        secretariat.reads("What came, as a file").look("round-behalf-recorded");
        Locator file = secretariat.page().locator("#pos-WHO a", new Page.LocatorOptions().setHasText("as a file"));
        String address = file.getAttribute("href");
        Download download = secretariat.page().waitForDownload(file::click);
        assertThat(download.suggestedFilename()).isEqualTo("evidence-WHO.txt");

        secretariat.go("/decisions");
        Locator grid = secretariat
                .page()
                .locator(
                        ".ballot",
                        new Page.LocatorOptions().setHas(secretariat.page().locator(".unconfirmed")));
        assertThat(grid.first().getAttribute("aria-label")).contains("1 of them unconfirmed");
        secretariat.look("decisions-with-an-unconfirmed-position");

        Visitor other = Visitor.of(product, "head.undp");
        assertThat(other.get(address).status())
                .as("whoever is not shown the position")
                .isEqualTo(404);
        assertThat(other.get(round + "/letters/silence.pdf").status()).isEqualTo(200);
        Reply refused = Visitor.of(product, "member.undp").get(round + "/letters/silence.pdf");
        assertThat(refused.status()).as("a member while the round runs").isEqualTo(403);
        assertThat(refused.body()).contains("CR20");
        at("auditor").go("/record").until("CR20").look("record-with-a-refused-letter");

        Desk head = at("head.who").go("/").until("WHO").go(round).reads("Is this the position of WHO?");
        head.press("Confirm it").reads("The position of WHO is confirmed");
        matter.letSilenceEnd();
    }

    /**
     * Nobody can put the machine's clock on, so what was last seen to work is put two hours back while the application is down;
     * the rest is its own doing.
     */
    @Test
    void an_outage_near_the_end_of_a_silence_extends_it_by_rule_and_nobody_decides_it_CR21() {
        Matter matter = Matter.broughtIn(product, "A common line on data");
        matter.putToUnct();
        matter.waive();
        Instant end = silenceEnd(matter);
        walkTo(matter, end.minus(Duration.ofHours(6)));

        try (Owner owner = Owner.of(product)) {
            owner.does("update access.heartbeat set at = at - interval '2 hours'");
            product.kill();
        }
        product.start();
        walkTo(matter, end.plus(Duration.ofMinutes(5)));

        Awaitility.await("the silence is extended")
                .atMost(Duration.ofMinutes(2))
                .until(() -> silenceEnd(matter).isAfter(end));
        assertThat(silenceEnd(matter)).isAfterOrEqualTo(end.plus(Duration.ofHours(24)));
        assertThat(matter.round().get("state").asString()).isEqualTo("SILENCE");
        JsonNode outage = matter.round().get("silence").get("outage");
        assertThat(outage.isNull()).isFalse();

        Desk head = at("head.unicef").go("/rounds/" + matter.roundId()).reads("Extended by an outage");
        head.reads("the application").reads("nobody decided it").look("round-extended-by-outage");
        head.go("/demo/letters").until("The silence ends later: A common line on data");
        matter.letSilenceEnd();
        head.go("/rounds/" + matter.roundId()).until("Adopted by consensus.");
        head.readAgainInRussian();
    }

    private static Instant silenceEnd(Matter matter) {
        return Instant.parse(matter.round().get("silence").get("expiresAt").asString());
    }

    private static void walkTo(Matter matter, Instant instant) {
        Program admin = matter.program("admin");
        Instant shows = Instant.parse(admin.post("/api/v1/demo/clock", Map.of("advance", "PT1S"))
                .expecting(200)
                .json()
                .get("to")
                .asString());
        admin.untilHandled(
                        "/api/v1/demo/clock",
                        Map.of("advance", Duration.between(shows, instant).toString()),
                        UUID.randomUUID().toString())
                .expecting(200);
    }
}
