package org.assent.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A member makes a passkey on a device that Chromium plays, and signs in with it after the password. */
class PasskeyTest {
    private static Product product;
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        if (Chromium.installed().isEmpty()) {
            String reason = "PasskeyTest was not run: no Chromium in the usual places and none named by CHROMIUM.";
            System.out.println(reason);
            Assumptions.abort(reason);
        }
        product = Product.shared();
        chromium = Chromium.start();
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

    private static void withAnAuthenticator(Page page) {
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
        devices.send("WebAuthn.addVirtualAuthenticator", parameters);
    }
}
