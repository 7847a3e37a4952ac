package org.assent.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Second factors in a browser: at the door after the password, and in the middle of work before an act that binds others. */
class PasskeyTest {
    private static Product product;
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = Chromium.startedFor(PasskeyTest.class);
        product = Product.shared();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void a_passkey_is_made_and_asked_for_after_the_password_and_never_instead_of_it() {
        Desk desk = new Desk(chromium.browser(), new Bundles(), product, "member.unfpa");
        withAnAuthenticator(desk.page());

        desk.go("/account/security").look("account-security");
        desk.type("Name", "Laptop").press("Make the passkey");
        desk.page().waitForURL(Pattern.compile(".*/account/security/passkey"));
        desk.reads("The second factor was added.").look("account-recovery-codes");
        desk.go("/account/security").reads("Laptop").look("account-with-a-passkey");
        desk.go("/account/security/authenticator").look("account-authenticator");
        desk.go("/account/sessions").reads("this one").look("account-sessions");
        desk.go("/account/password").look("account-password");
        desk.speak("ru").go("/account/security").look("account-with-a-passkey");
        desk.go("/account/security/authenticator").look("account-authenticator");
        desk.go("/account/sessions").look("account-sessions");
        desk.go("/account/password").look("account-password").speak("en");

        desk.leave();
        desk.go("/sign-in/second-factor");
        assertThat(desk.path()).as("before the password").startsWith("/sign-in").doesNotContain("second-factor");
        desk.go("/sign-in")
                .type("Name", "member.unfpa")
                .type("Password", "assent")
                .press("Sign in");
        assertThat(desk.path()).isEqualTo("/sign-in/second-factor");
        desk.look("second-factor").go("/people");
        assertThat(desk.path()).as("with the password only").startsWith("/sign-in");
        desk.go("/sign-in/second-factor").reads("One more step").press("Use your passkey");
        desk.page().waitForURL(Pattern.compile(".*/people.*"));

        assertThat(desk.complaints()).isEmpty();
    }

    @Test
    void a_co_chair_shows_the_passkey_before_a_text_goes_to_the_unct_and_can_take_the_last_one_away_SU1() {
        Desk here = new Desk(chromium.browser(), new Bundles(), product, "iom");
        Desk there = new Desk(chromium.browser(), new Bundles(), product, "iom");
        Device key = withAnAuthenticator(there.page());
        there.go("/account/security").type("Name", "Key").press("Make the passkey");
        there.page().waitForURL(Pattern.compile(".*/account/security/passkey"));
        key.copyTo(withAnAuthenticator(here.page()));

        String proposal =
                "/proposals/" + Matter.broughtIn(product, "What a key opens").proposalId();
        here.go(proposal)
                .until("This can be put to the UNCT.")
                .press("Put to the UNCT")
                .reads("Confirm that it is you")
                .look("step-up-passkey");
        assertThat(there.go(proposal).words()).as("nothing is done before").doesNotContain("Round 1");
        here.press("Use your passkey");
        here.page().waitForURL(Pattern.compile(".*" + proposal + ".*"));
        here.reads("The text was put to the UNCT.");

        here.go("/account/security").open("Change").reads("It is your last one").look("account-last-factor");
        here.press("Remove").reads("The second factor was removed.").reads("You have no second factor.");
        here.leave();
        here.go("/sign-in").signIn("assent");
        assertThat(here.path()).as("a password is enough again").isEqualTo("/");

        assertThat(here.complaints()).isEmpty();
        assertThat(there.complaints()).isEmpty();
    }

    @Test
    void an_objection_without_a_second_factor_blocks_at_once_and_is_confirmed_with_it_afterwards_SU1_S83B() {
        Matter matter = Matter.broughtIn(product, "What nobody may lose to a device left at home");
        matter.putToUnct();
        matter.waive();
        String round = "/rounds/" + matter.roundId();
        Desk here = new Desk(chromium.browser(), new Bundles(), product, "head.unfpa");
        Desk there = new Desk(chromium.browser(), new Bundles(), product, "head.unfpa");
        AuthenticatorApp app = AuthenticatorApp.addedAt(there, "Phone");

        here.go(round + "/position").choose("OBJECT").type("Reason", "Labour rights are left out.");
        here.press("See what this does")
                .reads("You signed in without a second step: it blocks at once and is shown as unconfirmed")
                .look("position-effect-unconfirmed")
                .press("State it");
        here.until("Not adopted: one objection stands.")
                .reads("It counts already and waits for")
                .look("ballot-unconfirmed");

        here.go("/step-up?stepUpBack=" + round).look("step-up-code");
        here.type("Code of your app", app.next()).press("Confirm");
        assertThat(here.path()).startsWith(round);
        here.press("Confirm it").reads("The position of UNFPA is confirmed.");
        here.go("/account/security").open("Change").press("Remove").reads("The second factor was removed.");

        assertThat(here.complaints()).isEmpty();
        assertThat(there.complaints()).isEmpty();
    }

    /** An authenticator that Chromium plays for one page. */
    private record Device(CDPSession session, String id) {
        /** A key that is carried from one computer to another. */
        void copyTo(Device other) {
            JsonObject mine = new JsonObject();
            mine.addProperty("authenticatorId", id);
            session.send("WebAuthn.getCredentials", mine)
                    .getAsJsonArray("credentials")
                    .forEach(credential -> {
                        JsonObject copy = new JsonObject();
                        copy.addProperty("authenticatorId", other.id());
                        copy.add("credential", credential);
                        other.session().send("WebAuthn.addCredential", copy);
                    });
        }
    }

    private static Device withAnAuthenticator(Page page) {
        CDPSession devices = page.context().newCDPSession(page);
        devices.send("WebAuthn.enable");
        JsonObject device = new JsonObject();
        device.addProperty("protocol", "ctap2");
        device.addProperty("transport", "internal");
        device.addProperty("hasResidentKey", true);
        device.addProperty("hasUserVerification", true);
        device.addProperty("isUserVerified", true);
        device.addProperty("automaticPresenceSimulation", true);
        JsonObject parameters = new JsonObject();
        parameters.add("options", device);
        return new Device(
                devices,
                devices.send("WebAuthn.addVirtualAuthenticator", parameters)
                        .get("authenticatorId")
                        .getAsString());
    }
}
