package org.assent.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** People come to the Network: from the invitation of an entity to the first sign-in of somebody whom nobody knew before. */
class PeopleJourneyTest {
    private static final String PASSWORD = "a long word to come in";
    private static final Bundles BUNDLES = new Bundles();

    private static Product product;
    private static Chromium chromium;

    private final Map<String, Desk> desks = new LinkedHashMap<>();

    @BeforeAll
    static void open() {
        chromium = Chromium.startedFor(PeopleJourneyTest.class);
        product = Product.started("people");
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
    void somebody_new_is_nominated_registered_invited_and_signs_in_as_alternate() {
        String seat = "/people/nominations/UN%20Women/2";
        at("rc").go(seat).type("Why migration is relevant to the mandate of this entity", "Women on the move.");
        at("rc").press("Invite").reads("The invitation was sent.").look("seat-invited");

        Desk head = at("head.unwomen").go(seat).until("Nominate");
        head.page()
                .getByLabel("Who", new Page.GetByLabelOptions().setExact(true))
                .selectOption("new");
        head.type("Name of someone new", "Adviser for Evidence");
        head.type("Mail address of someone new", "adviser@unwomen.example");
        head.type("What they do in the entity", "Evidence on women who migrate").choose("yes");
        head.look("seat-nominate").press("Nominate").reads("The nomination was recorded.");
        head.reads("Adviser for Evidence").look("seat-nominated");

        Desk secretariat = at("secretariat").go(seat).reads("Adviser for Evidence");
        secretariat.press("Register").reads("The nominee holds the seat.");
        secretariat.go("/people").reads("Adviser for Evidence, Alternate member, UN Women");
        secretariat.go("/invitations").until("adviser@unwomen.example").look("invitations");

        Desk alternate = comesByLetter("adviser@unwomen.example", "adviser.unwomen");
        alternate.go("/").look("home-alternate");
        assertThat(alternate.page().locator("header").innerText()).contains("UN Women");
        alternate.go("/people").reads("Adviser for Evidence, Alternate member, UN Women");
        alternate.go("/consultations").look("consultations-alternate");
    }

    @Test
    void a_new_head_takes_over_in_the_middle_of_a_round_and_states_the_position() {
        Matter matter = Matter.broughtIn(product, "Shared evidence");
        matter.putToUnct();
        matter.waive();

        Desk admin = at("admin").go("/people/entities/UNHCR").open("Record a new head");
        admin.open("Someone new, who has no account yet");
        admin.page().locator("#head-name").fill("Newly arrived Representative");
        admin.page().locator("#head-mail").fill("representative@unhcr.example");
        admin.look("entity-new-head").press("Record").reads("The head of UNHCR is recorded.");
        admin.until("Newly arrived Representative").look("entity-with-a-new-head");

        Desk successor = comesByLetter("representative@unhcr.example", "representative.unhcr");
        successor.go("/").until("State the position of UNHCR");
        successor.go("/rounds/" + matter.roundId() + "/position").choose("SUPPORT");
        successor.press("See what this does").press("State it");
        successor.reads("The position of UNHCR is recorded: Support.").look("ballot-successor");

        assertThat(matter.seat("UNHCR").orElseThrow().get("stated").toString()).contains("SUPPORT");
    }

    /** Opens the link of the letter, makes the account and signs in with it anew. */
    private Desk comesByLetter(String mail, String username) {
        Desk admin = at("admin").go("/demo/letters?mailbox=" + mail).until("Your account in Assent");
        admin.follow("Your account in Assent").look("letter-invited");
        String link = admin.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open the page"))
                .getAttribute("href");
        Desk desk = Desk.stranger(chromium.browser(), BUNDLES, product, username);
        desks.put(username, desk);
        desk.go(link).look("invitation");
        desk.type("Name", username).type("Password", PASSWORD).press("Make my account");
        assertThat(desk.path()).startsWith("/account/security");
        desk.look("account-security-first");
        desk.leave().go("/sign-in").signIn(PASSWORD);
        return desk;
    }
}
