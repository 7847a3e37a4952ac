package org.assent.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The identity provider of the compose file, a real Keycloak with the realm that is imported there, signs people in. The long
 * profile fetches its distribution.
 */
@Tag("long")
class IdentityProviderTest {
    private static Keycloak keycloak;
    private static Product product;
    private static Chromium chromium;
    private final Bundles bundles = new Bundles();

    @BeforeAll
    static void open() {
        chromium = Chromium.startedFor(IdentityProviderTest.class);
        keycloak = Keycloak.unpacked();
        product = Product.prepared("provider", keycloak.settings());
        keycloak.start(product.address());
        product.start();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
            product.close();
            keycloak.close();
        }
    }

    @Test
    void people_sign_in_through_their_organisation_and_confirm_with_a_factor_of_their_own_before_they_bind_others() {
        Desk chair = Desk.stranger(chromium.browser(), bundles, product, "rc");

        chair.go("/sign-in").look("sign-in-with-providers");
        chair.type("Mail address at work", "rc@elsewhere.example").press("Continue");
        chair.reads("No organisation is set up for this address.");

        whoIsKnownThereAndNotHereIsToldACode(chair);
        String code = chair.main().locator("code.digest").innerText();
        new Desk(chromium.browser(), bundles, product, "admin")
                .go("/accounts/rc")
                .type("Code", code)
                .press("Link")
                .reads("The identity is linked to this account.");

        chooses(chair, "rc@assent.localhost");
        assertThat(chair.path())
                .as("who is still signed in there comes straight in, to where they wanted to go")
                .isEqualTo("/people");
        assertThat(chair.page().locator("header.top").innerText()).contains("Co-chair");

        Desk elsewhere = Desk.stranger(chromium.browser(), bundles, product, "rc");
        chooses(elsewhere, "rc@assent.localhost");
        signsInThere(elsewhere, "rc", "assent");
        elsewhere.page().waitForURL(product.address() + "/");
        AuthenticatorApp app = AuthenticatorApp.addedAt(chair, "Phone");
        elsewhere
                .go("/proposals/" + Matter.broughtIn(product, "What we share").proposalId())
                .until("This can be put to the UNCT.")
                .press("Put to the UNCT")
                .reads("Confirm that it is you")
                .look("step-up-after-provider")
                .type("Code of your app", app.next())
                .press("Confirm")
                .reads("The text was put to the UNCT.");

        signsOutHereAndThere(chair);
        chooses(chair, "rc@assent.localhost");
        signsInThere(chair, "rc", "assent");
        chair.page().waitForURL(Pattern.compile(".*/sign-in/second-factor"));
        chair.look("second-factor-after-provider").go("/people");
        assertThat(chair.path()).as("with the first factor only").startsWith("/sign-in");
        chair.go("/sign-in/second-factor").type("Code of your app", app.next()).press("Confirm");
        chair.page().waitForURL(Pattern.compile(".*/people.*"));

        assertThat(chair.complaints()).isEmpty();
        assertThat(elsewhere.complaints()).isEmpty();
    }

    private static void whoIsKnownThereAndNotHereIsToldACode(Desk chair) {
        chooses(chair, "rc@assent.localhost");
        signsInThere(chair, "rc", "wrong");
        assertThat(chair.page().locator("#kc-form-login").innerText()).contains("Invalid username or password");
        signsInThere(chair, "rc", "assent");
        chair.page().waitForURL(Pattern.compile(".*/sign-in/unlinked"));
        chair.reads("Assent does not know you yet").look("sign-in-unlinked").go("/people");
        assertThat(chair.path()).isEqualTo("/sign-in");
        chair.go("/sign-in/unlinked");
    }

    private static void chooses(Desk desk, String mail) {
        desk.go("/sign-in").type("Mail address at work", mail).press("Continue");
        desk.follow("Continue with Keycloak");
    }

    private static void signsInThere(Desk desk, String name, String password) {
        Page page = desk.page();
        page.locator("#username").fill(name);
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
        page.waitForLoadState();
    }

    private static void signsOutHereAndThere(Desk desk) {
        desk.leave();
        desk.reads("You are still signed in at Keycloak")
                .look("signed-out-of-one")
                .follow("Sign out at Keycloak too");
        desk.page().locator("#kc-logout").click();
        desk.page().waitForURL(Pattern.compile(".*/sign-in\\?out=?"));
        assertThat(desk.words()).contains("You have signed out.").doesNotContain("still signed in");
    }
}
