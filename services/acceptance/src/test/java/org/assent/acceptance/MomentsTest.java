package org.assent.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The moments for which people come: a Head of Agency, a member and a co-chair do what they came for, in a browser. */
class MomentsTest {
    private static final Bundles BUNDLES = new Bundles();
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final int MANY_PRESSES = 120;

    private static Product product;
    private static Chromium chromium;

    private final Map<String, Desk> desks = new LinkedHashMap<>();

    @BeforeAll
    static void open() {
        chromium = Chromium.startedFor(MomentsTest.class);
        product = Product.started("moments");
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

    /** The moment of a Head of Agency: one mail, one page, a position in under a minute, its effect seen before. */
    @Test
    void a_head_of_agency_goes_from_the_letter_to_a_recorded_position_in_under_a_minute_at_a_telephone() {
        Matter matter = Matter.broughtIn(product, "One voice on data");
        matter.putToUnct();
        matter.waive();

        aHeadSupportsWithReservationsByKeyboard();
        aHeadObjectsInRussian(matter);

        matter.awaitProposal("BLOCKED");
        matter.revise("The Network shall share what it knows, and protect whom it is about.");
        matter.putToUnct();
        matter.waive();
        theEarlierTextAndPositionAreBesideTheNewOnes(matter);
        matter.letSilenceEnd();
    }

    /** Nothing is clicked: every link, field and button is reached by the Tab key and used by Enter, digits and letters. */
    private void aHeadSupportsWithReservationsByKeyboard() {
        Desk head = at("head.unicef").atTelephone().go("/demo/letters").until("A text is put to the UNCT");
        Page page = head.page();
        enter(page, page.locator("main a", containing("A text is put to the UNCT: One voice on data")));
        head.reads("The position of UNICEF is asked");

        Instant began = Instant.now();
        enter(page, page.locator("main a", containing("Open the page")));
        head.reads("What is the position of UNICEF?").reads("The Network shall share what it knows.");
        reach(page, page.locator("input[name=position]"));
        page.keyboard().press("2");
        assertThat(page.locator("input[name=position]:checked").getAttribute("value"))
                .isEqualTo("SUPPORT_WITH_RESERVATIONS");
        reach(page, page.getByLabel("Reason", exactly()));
        page.keyboard().type("Children’s data need a safeguard of their own.");
        enter(page, page.locator("button[value=check]"));
        head.reads("The position of UNICEF is entered in the record: Support with reservations.");
        head.reads("Children’s data need a safeguard of their own.").reads("You may change it until the silence ends.");
        enter(page, page.locator("button[value=confirm]"));
        head.reads("The position of UNICEF is recorded: Support with reservations.");
        assertThat(Duration.between(began, Instant.now())).isLessThan(A_MINUTE);
        head.look("moment-head-receipt");
    }

    private void aHeadObjectsInRussian(Matter matter) {
        Desk head = at("head.unhcr").speak("ru").atTelephone().go("/demo/letters");
        head.until("One voice on data")
                .page()
                .locator("main a", containing("One voice on data"))
                .first()
                .click();

        Instant began = Instant.now();
        head.page().locator("main a.btn").click();
        head.reads(BUNDLES.russian("position.heading", "UNHCR"));
        head.choose("OBJECT").type(BUNDLES.russian("position.reason"), "Тем, о ком эти данные, нужна защита.");
        head.type(BUNDLES.russian("position.resolved-by"), "Назвать защиту персональных данных.");
        head.press(BUNDLES.russian("position.check"));
        head.reads(BUNDLES.russian("position.effect.SilenceBroken"));
        head.reads(BUNDLES.russian("position.effect.final")).look("moment-head-effect");
        assertThat(matter.seat("UNHCR").orElseThrow().get("stated").isNull())
                .as("nothing is stated before it is confirmed")
                .isTrue();
        head.press(BUNDLES.russian("position.confirm.do"));
        head.reads(BUNDLES.russian("position.receipt", "UNHCR", BUNDLES.russian("position.objection")));
        assertThat(Duration.between(began, Instant.now())).isLessThan(A_MINUTE);
        head.until(BUNDLES.russian("outcome.broken")).look("moment-head-objected");
    }

    private void theEarlierTextAndPositionAreBesideTheNewOnes(Matter matter) {
        Desk head = at("head.unicef").go("/rounds/" + matter.roundId() + "/position");
        head.reads("On the text before, you stated:").reads("Children’s data need a safeguard of their own.");
        head.reads("It does not carry over to this text.").open("Before and after, side by side");
        Locator changed = head.page().locator(".difference tr.changed");
        assertThat(changed.locator("td").nth(0).innerText()).contains("share what it knows");
        assertThat(changed.locator("td").nth(1).innerText()).contains("protect whom it is about");
        head.look("moment-head-before-and-after").follow("State the same again");
        assertThat(head.page().locator("input[name=position]:checked").getAttribute("value"))
                .isEqualTo("SUPPORT_WITH_RESERVATIONS");
        assertThat(head.page().getByLabel("Reason", exactly()).inputValue()).contains("safeguard");
        head.press("See what this does").press("State it");
        head.reads("The position of UNICEF is recorded: Support with reservations.");
    }

    /** The moment of a member: a consultation answered with a comment on a paragraph, and what became of it. */
    @Test
    void a_member_answers_a_consultation_with_a_comment_on_a_paragraph_and_sees_what_became_of_it() {
        JointProgramme programme = JointProgramme.consulted(product);
        String page = programme.consultation();

        Desk member = at("member.undp").go("/").until("UNDP").follow("Answer the consultation");
        member.choose("CHANGE_REQUESTED");
        member.page()
                .getByLabel("It is about")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(2));
        member.page().getByLabel("Kind", exactly()).selectOption("BUDGET");
        member.type("Comment", "The amount for staff is too small.").type("Change asked for", "Raise it to 120,000.");
        member.look("moment-member-answer").press("Send the answer");
        member.reads("The answer of UNDP is recorded").look("moment-member-receipt");
        assertThat(member.page()
                        .locator(".commented-paragraph", containing("Raise it to 120,000."))
                        .count())
                .as("the comment stands beside its paragraph")
                .isEqualTo(1);

        Desk colleague = at("member.unicef").speak("ru").go(page + "/answer").choose("COMMENT");
        colleague
                .page()
                .getByLabel(BUNDLES.russian("answer.about"))
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        colleague.type(BUNDLES.russian("answer.words"), "Назовите детей.");
        colleague.type(BUNDLES.russian("answer.change"), "Политика готовится с учётом данных о детях.");
        colleague.look("moment-member-answer").press(BUNDLES.russian("answer.send"));
        colleague.reads(BUNDLES.russian("answer.receipt", "UNICEF", BUNDLES.russian("response.COMMENT")));
        colleague.look("moment-member-receipt").speak("en");

        theClockGoesOn("PT480H");
        Desk lead = at("member.unhcr").go(page + "/matrix").until("Raise it to 120,000.");
        Locator open = lead.page().locator("textarea[name=reason]").first();
        open.fill("The amount for staff is raised.");
        lead.page().getByText("Enter the answer").first().click();
        lead.until("The amount for staff is raised.");
        member.go(page + "/matrix").until("The amount for staff is raised.").look("moment-member-answered");
    }

    /** The moment of a co-chair: where it stands, the text before the UNCT, more time once, and the outcome on record. */
    @Test
    void a_co_chair_reads_where_it_stands_puts_it_to_the_unct_extends_once_and_has_the_outcome() {
        aCoChairCarriesATextThrough("en", "Shared studies");
        aCoChairCarriesATextThrough("ru", "Общие исследования");
    }

    private void aCoChairCarriesATextThrough(String language, String title) {
        boolean russian = language.equals("ru");
        Matter matter = Matter.broughtIn(product, title);
        Desk chair = at("rc").speak(language).go("/").until(title).look("moment-chair-home");
        chair.go("/proposals/" + matter.proposalId());
        chair.until(said(russian, "proposal.headline.READY_FOR_DECISION", "This can be put to the UNCT."));
        chair.press(said(russian, "proposal.put.do", "Put to the UNCT"));
        matter.awaitRound();
        matter.waive();

        String round = "/rounds/" + matter.roundId();
        chair.go(round).until(said(russian, "round.state.SILENCE", "Silence runs"));
        String end = matter.round().get("silence").get("expiresAt").asString();
        extend(chair, russian).reads(said(russian, "receipt.extended", "The silence was extended."));
        String later = matter.round().get("silence").get("expiresAt").asString();
        assertThat(Instant.parse(later)).isAfterOrEqualTo(Instant.parse(end).plus(Duration.ofHours(24)));
        chair.look("moment-chair-extended");
        assertThat(chair.page().locator("#hours").count()).as("once only").isZero();

        matter.letSilenceEnd();
        chair.go(round)
                .until(said(russian, "outcome.reached", "Adopted by consensus."))
                .look("moment-chair-outcome");
        chair.page().locator(".outcome a", containing("UNCNM-BLR-D-")).click();
        chair.reads(matter.round().get("decisionNumber").asString()).look("moment-chair-decision");
        theRegisterHasItByItsKind(matter, title);
        chair.speak("en");
    }

    private void theRegisterHasItByItsKind(Matter matter, String title) {
        String number = matter.round().get("decisionNumber").asString();
        at("rc").go("/decisions/register?kind=STATEMENT").reads(title).look("decisions-register");
        at("rc").go("/decisions/register?kind=JOINT_PROGRAMME");
        assertThat(at("rc").words()).doesNotContain(title);

        Program auditor = matter.program("auditor");
        JsonNode first = auditor.read("/api/v1/decisions?kind=STATEMENT&outcome=REACHED&limit=1");
        assertThat(first.get("decisions").get(0).get("kind").asString()).isEqualTo("STATEMENT");
        assertThat(first.get("decisions")
                        .get(0)
                        .get("round")
                        .get("decisionNumber")
                        .asString())
                .isEqualTo(number);
        assertThat(auditor.read("/api/v1/decisions?kind=JOINT_PROGRAMME")
                        .get("total")
                        .asInt())
                .isZero();
        assertThat(auditor.table("/api/v1/decisions?kind=STATEMENT")).contains(number, "STATEMENT");
    }

    private static Desk extend(Desk chair, boolean russian) {
        chair.open(said(russian, "ballot.extend", "Extend the silence"));
        chair.page().locator("#hours").fill("24");
        chair.page().locator("#extension-reason").fill(russian ? "Праздники." : "Two heads are travelling.");
        return chair.press(said(russian, "ballot.extend.do", "Extend"));
    }

    private static String said(boolean russian, String key, String english) {
        return russian ? BUNDLES.russian(key) : english;
    }

    private void theClockGoesOn(String distance) {
        Program.of(product, "admin")
                .untilHandled(
                        "/api/v1/demo/clock",
                        Map.of("advance", distance),
                        UUID.randomUUID().toString())
                .expecting(200);
    }

    /** Presses the Tab key until the focus is there. */
    private static void reach(Page page, Locator target) {
        for (int presses = 0; presses < MANY_PRESSES; presses++) {
            if (target.all().stream().anyMatch(one -> (Boolean) one.evaluate("e => e === document.activeElement"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the Tab key does not lead to " + target + " on " + page.url());
    }

    private static void enter(Page page, Locator target) {
        reach(page, target);
        String before = page.url() + page.locator("h1").innerText();
        page.keyboard().press("Enter");
        page.waitForCondition(
                () -> !before.equals(page.url() + page.locator("h1").innerText()));
        page.waitForLoadState();
    }

    private static Page.LocatorOptions containing(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
