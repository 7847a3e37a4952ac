package org.assent.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

/**
 * The main job, by its people: a copy of a real programme goes from the call to the endorsement, through check, consultation,
 * revision, an objection and a changed text; in a browser, and what is plain typing by a program.
 */
class MainJobTest {
    private static final Bundles BUNDLES = new Bundles();
    private static final String LEAD = "member.unhcr";

    private static Product product;
    private static Chromium chromium;

    private final Map<String, Desk> desks = new LinkedHashMap<>();
    private final Map<String, Program> programs = new LinkedHashMap<>();

    private String proposal = "";
    private JointProgramme programme;

    @BeforeAll
    static void open() {
        chromium = Chromium.startedFor(MainJobTest.class);
        product = Product.started("main-job");
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

    @Test
    void a_copy_of_a_real_programme_goes_from_the_call_to_the_endorsement() {
        aCallIsRegisteredAndOpened();
        theLeadOpensADraftAndFillsIt();
        theSecretariatFindsTheDossierComplete();
        String first = theNetworkIsConsulted(1);
        aMemberAsksForAChange(first);
        theConsultationEnds(first);
        theLeadAnswersTheCommentAndRevises(first);
        theSecretariatSaysItIsAChangeOfSubstance(2);
        theConsultationEnds(theNetworkIsConsulted(2));
        String round = theCoChairPutsItToTheUnct(1);
        unicefObjects(round);
        theLeadTakesItBackAndChangesTheText();
        theSecretariatSaysItIsAChangeOfSubstance(3);
        theConsultationEnds(theNetworkIsConsulted(3));
        theCoChairPutsItToTheUnct(2);
        theUnctEndorses();
        desks.values().forEach(Desk::readAgainInRussian);
        allOfItIsThereAfterARebuild();
    }

    @AfterEach
    void nothingToComplainAbout() {
        desks.values().forEach(Desk::keep);
        List<String> all = new ArrayList<>();
        desks.values().forEach(desk -> all.addAll(desk.complaints()));
        assertThat(all).isEmpty();
    }

    private void aCallIsRegisteredAndOpened() {
        Desk secretariat = at("secretariat").go("/calls").look("calls-none");
        secretariat.follow("Register a call").look("call-new");
        secretariat.press("Register the call").reads("The call needs the fund’s code.");
        secretariat.type("Code", "MPTF-2027").type("Title in English", "Migration MPTF, call of 2027");
        secretariat.type("Title in Russian", "Конкурс МДТФ по миграции 2027 года");
        secretariat.page().getByLabel("The fund closes the call").fill(today().plusDays(200) + "T18:00");
        secretariat.press("Register the call").reads("The call is registered and announced.");
        String call = secretariat.path().replaceFirst("\\?.*", "");
        at("rc").go("/").reads("Open the call: Migration MPTF, call of 2027");
        at("rc").go(call).press("Open the call").reads("The call is open.").look("call-open");
        at("rc").go("/calls").reads("One call is open").look("calls");
    }

    /** The demonstration clock is not moved before this. */
    private static LocalDate today() {
        return LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC);
    }

    private void theLeadOpensADraftAndFillsIt() {
        Desk lead = at(LEAD).go("/programmes/MMPTF-03").follow("Bring in a copy");
        lead.look("draft-new")
                .press("Open the draft")
                .reads("The draft is open.")
                .look("draft-begun");
        proposal = lead.path().replaceFirst("^/proposals/", "").replaceFirst("[/?].*", "");
        lead.go("/proposals/" + proposal + "/draft/problem").type("Problem", "Policy is made without evidence.");
        lead.press("Save").reads("Saved: Problem.").look("draft-problem");
        lead.go("/proposals/" + proposal + "/draft/objectives").look("draft-objectives");
        lead.go("/proposals/" + proposal + "/draft/markers").look("draft-markers");
        lead.go("/proposals/" + proposal + "/draft/principles").look("draft-principles");
        programme = JointProgramme.of(product, proposal);
        programme.writeTheRest();
        lead.go("/proposals/" + proposal + "/draft/budget").reads("7,000.00").look("draft-budget");
        lead.go("/proposals/" + proposal + "/draft").look("draft-complete");
        lead.press("Submit for the check").reads("The draft is submitted.");
        lead.go("/proposals/" + proposal).until("The secretariat checks whether the dossier is complete.");
    }

    private Program program(String name) {
        return programs.computeIfAbsent(name, login -> Program.of(product, login));
    }

    private JsonNode standing() {
        return program("rc").untilRead("/api/v1/proposals/" + proposal);
    }

    private void theSecretariatFindsTheDossierComplete() {
        Desk secretariat = at("secretariat").go("/").reads("Check the dossier").look("home-secretariat");
        secretariat
                .go("/proposals/" + proposal)
                .reads("Call text and version of the guidance")
                .look("proposal-check");
        String waiver = "/api/v1/dossiers/proposal/" + proposal + "/items/D01/waiver";
        assertThat(program("secretariat")
                        .put(
                                waiver,
                                Map.of("reason", "The call text is public."),
                                UUID.randomUUID().toString())
                        .status())
                .isEqualTo(200);
        secretariat.go("/dossiers/proposal/" + proposal).look("dossier");
        secretariat.go("/proposals/" + proposal).until("Nothing required is missing at this stage.");
        secretariat.press("The dossier is complete").reads("You found the dossier complete.");
        secretariat.look("proposal-to-be-consulted");
    }

    /** @return the page of the consultation */
    private String theNetworkIsConsulted(int number) {
        Desk secretariat = at("secretariat").go("/proposals/" + proposal).until("Open the consultation");
        secretariat.press("Open the consultation").reads("The Network is asked.");
        secretariat.until("It is the turn of the members of the Network.").look("proposal-in-consultation-" + number);
        String round = standing()
                .get("review")
                .get("consultations")
                .get(number - 1)
                .get("roundId")
                .asString();
        String page = "/consultations/" + round;
        secretariat.go(page).until("21 of 22");
        secretariat.open("Do not wait for a member");
        secretariat.type("Why it is not waited for", "Not resident, without an address.");
        secretariat.press("Waive by name").look("consultation-" + number);
        return page;
    }

    private void aMemberAsksForAChange(String page) {
        Desk member = at("member.undp").go("/").reads("UNDP").look("home-member-asked");
        member.go(page + "/answer").choose("CHANGE_REQUESTED");
        member.type("Comment", "The amount for staff is too small.").type("Change asked for", "Raise it.");
        member.look("consultation-answer").press("Send the answer");
        member.reads("The answer of UNDP is recorded").look("consultation-answered");
    }

    private void theConsultationEnds(String page) {
        Reply walked = program("admin")
                .untilHandled(
                        "/api/v1/demo/clock",
                        Map.of("advance", "PT480H"),
                        UUID.randomUUID().toString());
        assertThat(walked.accepted()).as(walked.body()).isTrue();
        at("secretariat").go(page + "/certificate").look("certificate");
    }

    private void theLeadAnswersTheCommentAndRevises(String page) {
        Desk lead = at(LEAD).go("/").until("comment");
        lead.go(page + "/matrix").look("matrix");
        lead.page().locator("textarea[name=reason]").fill("The amount for staff is raised.");
        lead.press("Enter the answer").reads("Every comment has its answer.");
        programme.budget("120000.00");
        lead.go("/proposals/" + proposal + "/draft").until("What was changed");
        lead.look("draft-revising");
        submitRevision(lead, "The amount for staff is raised, as UNDP asked.");
    }

    private static void submitRevision(Desk lead, String reason) {
        lead.page().locator("textarea[name=reason]").fill(reason);
        lead.press("Submit the revision").reads("The revision is submitted.");
    }

    private void theSecretariatSaysItIsAChangeOfSubstance(int revision) {
        Desk secretariat = at("secretariat").go("/proposals/" + proposal).until("What kind of change is this?");
        secretariat.look("proposal-class-" + revision).choose("SUBSTANTIVE");
        secretariat.press("Record the kind of change").reads("The revision changes the substance.");
    }

    /** @return the page of the ballot */
    private String theCoChairPutsItToTheUnct(int number) {
        Desk chair = at("rc").go("/proposals/" + proposal).until("The question to the UNCT");
        chair.look("proposal-ready-" + number).press("Put to the UNCT");
        chair.until("Round " + number).follow("Round " + number);
        String round = chair.path();
        chair.until("10 of 11 seats have the text").open("Do not wait for a seat");
        chair.type("Why it is not waited for", "Not resident, without an address.")
                .press("Waive by name");
        chair.until("Silence runs");
        return round;
    }

    private void unicefObjects(String round) {
        Desk head = at("head.unicef").go(round + "/position").choose("OBJECT");
        head.type("Reason", "Children are left out.").type("What would resolve it", "Name children.");
        head.press("See what this does").press("State it").reads("The position of UNICEF is recorded: Objection.");
    }

    private void theLeadTakesItBackAndChangesTheText() {
        Desk lead = at(LEAD).go("/proposals/" + proposal).until("Take the text back to revise it");
        lead.look("proposal-blocked").portrait("proposal");
        lead.type("How you mean to meet the objection", "Children are named.");
        lead.press("Take it back").reads("The text is yours to revise.");
        programme.write(
                "results", "results", JointProgramme.words("Policy is made with evidence on children, women and men."));
        lead.go("/proposals/" + proposal + "/draft").until("What was changed");
        submitRevision(lead, "Children are named, as UNICEF asked.");
    }

    private void theUnctEndorses() {
        program("admin")
                .untilHandled(
                        "/api/v1/demo/clock",
                        Map.of("advance", "PT240H"),
                        UUID.randomUUID().toString());
        at("rc").go("/proposals/" + proposal)
                .until("The UNCT has endorsed this.")
                .look("proposal-endorsed");
        at("rc").go("/proposals/pipeline").look("pipeline");
        at("rc").go("/proposals").look("proposals");
        at("auditor")
                .go("/proposals/" + proposal)
                .reads("The proposal is endorsed by the UNCT.")
                .look("proposal-auditor");
        at("rc").go("/tour").look("tour");
    }

    private void allOfItIsThereAfterARebuild() {
        JsonNode before = standing();
        product.stop();
        assertThat(product.command("rebuild").status()).isZero();
        product.start();
        assertThat(standing()).isEqualTo(before);
        at("rc").go("/proposals/" + proposal).reads("The UNCT has endorsed this.");
    }
}
