package org.assent.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A text goes through the UNCT, is stopped, changed and adopted, and an auditor watches it again; in a browser. */
class JourneyTest {
    private static final Bundles BUNDLES = new Bundles();

    private static Product product;
    private static Chromium chromium;

    private final Map<String, Desk> desks = new LinkedHashMap<>();

    /** The number of the decision that the text comes to. */
    private String decision = "";

    @BeforeAll
    static void open() {
        chromium = Chromium.startedFor(JourneyTest.class);
        product = Product.shared();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private Desk at(String name) {
        return desks.computeIfAbsent(name, login -> new Desk(chromium.browser(), BUNDLES, product, login));
    }

    @Test
    void a_text_is_stopped_by_an_objection_changed_and_adopted_and_an_auditor_watches_it_again() {
        String proposal = aCoChairBringsInAText();
        String first = theCoChairPutsItToTheUnct(proposal, 1);
        aHeadSupports(first);
        aFocalPointIsRefused(first);
        unhcrObjects(first);
        theCoChairOffersAChangedText(proposal);
        String second = theCoChairPutsItToTheUnct(proposal, 2);
        theChangeIsShownAndTheEarlierPositionIsNotCarriedOver(second);
        unhcrSupportsInRussian(second);
        theClockWalks(second);
        String hash = theDecisionIsOnRecord(second);
        assertThat(hash).matches("[0-9a-f]{64}");
        theAuditorWatchesTheFirstRoundAgain(first);
        theAuditorChecksTheRecord(first);
        desks.values().forEach(Desk::readAgainInRussian);
    }

    @AfterEach
    void nothingToComplainAbout() {
        desks.values().forEach(Desk::keep);
        assertThat(complaints()).isEmpty();
    }

    private List<String> complaints() {
        List<String> all = new ArrayList<>();
        desks.values().forEach(desk -> all.addAll(desk.complaints()));
        return all;
    }

    private String aCoChairBringsInAText() {
        Desk chair = at("rc").go("/").look("home-co-chair");
        chair.go("/programmes").look("programmes").go("/programmes/MMPTF-03").look("programme");
        chair.go("/proposals/new").look("new-proposal");
        chair.type("Title", "One voice on evidence for migration policy");
        chair.type(
                "Text",
                "The Network shall gather evidence for migration policy and share what it knows with all its members."
                        + "\n\nIt shall report on what was learnt once a year.");
        chair.press("Bring it in").reads("The text is before the Network.").look("proposal-ready");
        return chair.path().replaceFirst("\\?.*", "");
    }

    private String theCoChairPutsItToTheUnct(String proposal, int number) {
        Desk chair = at("rc").go(proposal).press("Put to the UNCT").reads("The text was put to the UNCT.");
        chair.until("Round " + number + ", on revision " + number).look("proposal-before-the-unct-" + number);
        chair.follow("Round " + number + ", on revision " + number);
        String round = chair.path();
        chair.until("10 of 11 seats have the text").reads("Waiting for UNODC.").look("ballot-serving-" + number);
        chair.open("Do not wait for a seat");
        assertThat(chair.page().locator("#entity option").allInnerTexts()).containsExactly("UNODC");
        chair.type("Why it is not waited for", "Not resident, without an address.")
                .press("Waive by name");
        chair.reads("The round does not wait for UNODC.").until("Silence runs").look("ballot-silence-" + number);
        return round;
    }

    private void aHeadSupports(String round) {
        Desk head =
                at("head.unicef").go("/").reads("State the position of UNICEF").look("home-head");
        head.follow("State the position of UNICEF").go(round + "/position").look("position");
        head.choose("SUPPORT").press("See what this does");
        head.reads("The position of UNICEF is entered in the record: Support.").look("position-effect");
        head.press("State it")
                .reads("The position of UNICEF is recorded: Support.")
                .look("ballot-receipt");
    }

    private void aFocalPointIsRefused(String round) {
        Desk member = at("member.undp").go("/").look("home-member");
        member.go(round).look("ballot-member");
        assertThat(member.page()
                        .getByRole(AriaRole.LINK)
                        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("State your position"))
                        .count())
                .isZero();
        assertThat(member.words()).doesNotContain("Support");
        member.go(round + "/position").reads("CR1").look("refused");
    }

    private void unhcrObjects(String round) {
        Desk head = at("head.unhcr").go(round + "/position").choose("OBJECT").press("See what this does");
        head.reads("This position needs a reason. Please write one.").look("position-without-reason");
        head.type("Reason", "Paragraph 1 leaves asylum seekers out.");
        head.page().getByLabel("It is about").selectOption("p1");
        head.type("What would resolve it", "Name asylum seekers in paragraph 1.")
                .press("See what this does");
        head.reads("The silence ends at once. The text is not adopted.")
                .reads("All 11 seats are written to and see your reason.")
                .reads("Paragraph 1 leaves asylum seekers out.")
                .look("position-effect-objection");
        head.press("State it").reads("The position of UNHCR is recorded: Objection.");
        head.until("Not adopted: one objection stands.").look("ballot-broken");
        at("head.unicef")
                .go(round)
                .reads("Paragraph 1 leaves asylum seekers out.")
                .reads("Name asylum seekers in paragraph 1.");
    }

    private void theCoChairOffersAChangedText(String proposal) {
        Desk chair = at("rc").go(proposal).until("This is blocked: the text must be changed first.");
        chair.look("proposal-blocked").follow("Offer a changed text").look("revise");
        String text = chair.page().getByLabel("Text", exactly()).inputValue();
        int firstEnd = text.indexOf("\n\n") < 0 ? text.length() : text.indexOf("\n\n");
        chair.type("Text", text.substring(0, firstEnd) + " It includes asylum seekers." + text.substring(firstEnd));
        chair.type("What was changed, and why", "Asylum seekers are named, as UNHCR asked.");
        chair.press("Record the changed text").reads("The changed text is recorded. The earlier one is kept.");
        chair.reads("This can be put to the UNCT.").look("proposal-changed");
    }

    private static com.microsoft.playwright.Page.GetByLabelOptions exactly() {
        return new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true);
    }

    private void theChangeIsShownAndTheEarlierPositionIsNotCarriedOver(String round) {
        Desk head = at("head.unicef").go(round).reads("You have not stated a position.");
        head.go(round + "/position")
                .reads("What changed since round 1 is marked.")
                .reads("It does not carry over to this text.")
                .look("position-changed-text");
        assertThat(head.page().locator("ins").allInnerTexts().toString()).contains("asylum seekers");
    }

    private void unhcrSupportsInRussian(String round) {
        Desk head = at("head.unhcr").speak("ru").go(round + "/position").look("position-again");
        head.choose("SUPPORT").press(BUNDLES.russian("position.check"));
        head.reads(BUNDLES.russian("position.effect.change")).look("position-effect");
        head.press(BUNDLES.russian("position.confirm.do"));
        head.reads(BUNDLES.russian("position.receipt", "UNHCR", BUNDLES.russian("position.support")))
                .look("ballot-receipt");
    }

    private void theClockWalks(String round) {
        Desk clerk = at("admin").go("/").look("home-administrator");
        clerk.go("/demo/clock").look("clock").press("72 hours").look("clock-walked");
        clerk.go("/demo/clock").press("one week");
        at("rc").go(round).until("Adopted by consensus.").reads("10 seats did not answer");
        at("rc").look("ballot-adopted");
    }

    /** @return the hash of the text that was decided */
    private String theDecisionIsOnRecord(String round) {
        Desk chair = at("rc").go("/decisions").look("decisions").go(round).until("Decision record UNCNM-BLR-D-");
        String onTheBallot = chair.page().locator(".hash code").innerText();
        chair.follow("Decision record").reads("Decision UNCNM-BLR-D-").look("decision-record");
        decision = chair.main().locator("h1").innerText().replace("Decision ", "");
        assertThat(chair.page().locator(".hash code").innerText()).isEqualTo(onTheBallot);
        assertThat(chair.page().locator(".ballot-table tbody tr").count()).isEqualTo(11);
        assertThat(chair.page().locator("table.trace tbody tr").count()).isPositive();
        chair.reads("It includes asylum seekers.");
        at("rc").go("/proposals").look("proposals");
        return onTheBallot;
    }

    private void theAuditorWatchesTheFirstRoundAgain(String round) {
        Desk auditor = at("auditor").go("/").look("home-auditor").go("/record").look("record");
        auditor.go(round.replace("/rounds/", "/record/"));
        theDiagramIsDrawn(auditor);
        auditor.look("replay").follow("Watch from the beginning");
        assertThat(auditor.page().locator(".timebar").innerText()).contains("Leave");
        auditor.look("replay-first-entry");
        String silenceRuns = null;
        while (auditor.page().locator("[data-step=milestone-after]").count() > 0) {
            auditor.page().locator("[data-step=milestone-after]").click();
            auditor.page().waitForLoadState();
            if (auditor.main().locator("h1").innerText().startsWith("Every seat has the text. Silence runs")) {
                theDiagramIsDrawn(auditor);
                silenceRuns = auditor.path();
                auditor.look("replay-silence");
                assertThat(auditor.page().locator("[aria-current=step]").count())
                        .isPositive();
            }
            if (auditor.main().locator("h1").innerText().contains("UNHCR broke the silence")) {
                break;
            }
        }
        assertThat(silenceRuns).as("the moment at which silence began").isNotNull();
        auditor.look("replay-broken").reads("Objection");
        String then = silenceRuns.replaceFirst(".*asOf=", "?asOf=");
        auditor.go(round + then).reads("Silence runs").look("ballot-as-it-stood");
        auditor.go("/decisions" + then).look("decisions-as-they-stood");
        assertThat(auditor.words()).doesNotContain(decision);
    }

    private static void theDiagramIsDrawn(Desk desk) {
        desk.page().waitForSelector("[data-process][data-ready] svg .djs-element");
    }

    private void theAuditorChecksTheRecord(String round) {
        Desk auditor = at("auditor").go(round.replace("/rounds/", "/record/")).press("Check this record");
        auditor.reads("The record is intact.").look("record-checked");
    }
}
