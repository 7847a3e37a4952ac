package org.assent.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assent.kernel.Capacity;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.platform.web.gallery.GalleryApplication;
import org.assent.testing.TestDatabase;
import org.assent.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class ProviderTest extends WebTest {
    private static final ProviderOfATest PROVIDER = new ProviderOfATest();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("assent.sign-in.failures", () -> "3");
        registry.add("assent.oidc.providers[0].name", () -> "UNDP");
        registry.add("assent.oidc.providers[0].issuer", PROVIDER::issuer);
        registry.add("assent.oidc.providers[0].client-id", () -> ProviderOfATest.CLIENT);
        registry.add("assent.oidc.providers[0].client-secret", () -> ProviderOfATest.SECRET);
        registry.add("assent.oidc.providers[0].domains", () -> "undp.example,undp.test");
    }

    @BeforeEach
    void begin_with_a_plain_provider() {
        PROVIDER.claims = java.util.function.UnaryOperator.identity();
        PROVIDER.complaints.clear();
    }

    @AfterEach
    void the_provider_had_nothing_to_complain_about() {
        assertThat(PROVIDER.complaints).isEmpty();
    }

    /** Goes to the provider and comes back. */
    private String through(Visitor visitor) {
        HttpResponse<String> out = visitor.get("/oauth2/authorization/undp");
        assertThat(out.statusCode()).isEqualTo(302);
        String back = PROVIDER.letIn(out.headers().firstValue("Location").orElseThrow());
        return visitor.leadsTo(visitor.get(back.replaceFirst("^http://[^/]*", "")));
    }

    private void linked() {
        JdbcClient.create(TestDatabase.shared().application())
                .sql(
                        "insert into access.identity (issuer, subject, username, linked_at) values (?, 's-1', 'chair', now())")
                .param(PROVIDER.issuer())
                .update();
    }

    private static void withAnApp() {
        JdbcClient.create(TestDatabase.shared().application())
                .sql(
                        "insert into access.authenticator (authenticator_id, username, name, secret, created_at, last_step)"
                                + " values ('00000000-0000-7000-8000-000000000001', 'chair', 'Phone', '', now(), 0)")
                .update();
    }

    @Test
    void an_address_from_which_signing_in_failed_too_often_has_to_wait() {
        for (String name : List.of("chair", "head", "nobody")) {
            visitor().signIn(name, "wrong");
        }

        HttpResponse<String> page = visitor().signIn("chair", "assent");
        HttpResponse<String> token =
                visitor().postJson("/api/v1/tokens", "{\"username\": \"chair\", \"password\": \"assent\"}");

        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(page.body()).contains("Please wait a little");
        assertThat(page.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 600L);
        assertThat(token.statusCode()).isEqualTo(429);
        assertThat(token.body()).contains("too-many-tries");
    }

    @Test
    void the_provider_is_chosen_by_the_domain_of_the_mail_address() {
        Visitor visitor = visitor();

        assertThat(visitor.get("/sign-in").body()).contains("Mail address at work");
        assertThat(visitor.submit("/sign-in", "/sign-in/provider", Map.of("mail", "head@UNDP.test"))
                        .body())
                .contains("/oauth2/authorization/undp", "Continue with UNDP");
        assertThat(visitor.submit("/sign-in", "/sign-in/provider", Map.of("mail", "head@evil-undp.test"))
                        .body())
                .contains("No organisation is set up for this address.")
                .doesNotContain("/oauth2/authorization/");
    }

    @Test
    void an_identity_that_belongs_to_no_account_opens_nothing_whatever_its_mail_address() {
        JdbcClient.create(TestDatabase.shared().application())
                .sql("update access.account set mail = 'head@undp.example'")
                .update();
        Visitor visitor = visitor();

        assertThat(through(visitor)).isEqualTo("/sign-in/unlinked");

        assertThat(visitor.get("/gallery/home").statusCode()).isEqualTo(302);
        assertThat(visitor.get("/sign-in/unlinked").body()).contains("Assent does not know you yet");
    }

    @Test
    void an_administrator_links_an_identity_by_its_code_and_it_is_let_in_from_then_on() {
        Visitor holder = visitor();
        through(holder);
        String code = holder.get("/sign-in/unlinked")
                .body()
                .replaceFirst("(?s).*<code class=\"digest\">([0-9A-F]{8})<.*", "$1");
        GalleryApplication.HELD.clear();
        GalleryApplication.HELD.add(new Capacity(Role.ADMINISTRATOR, null, null));
        Visitor administrator = signedIn();

        administrator.submit("/accounts/chair", "/accounts/chair/identity", Map.of("code", code));

        assertThat(administrator.get("/accounts/chair").body()).contains("The identity is linked to this account.");
        assertThat(through(holder)).isEqualTo("/");
        assertThat(holder.get("/gallery/home").statusCode()).isEqualTo(200);
        administrator.submit("/accounts/chair", "/accounts/chair/unlink", Map.of());
        assertThat(holder.get("/gallery/home").statusCode()).isEqualTo(302);
        assertThat(through(holder)).isEqualTo("/sign-in/unlinked");
    }

    @Test
    void a_token_for_another_client_or_another_request_opens_nothing() {
        linked();
        PROVIDER.claims = said -> said.claim("nonce", "of another request");
        assertThat(through(visitor())).isEqualTo("/sign-in?provider");
        PROVIDER.claims = said -> said.audience("another");
        assertThat(through(visitor())).isEqualTo("/sign-in?provider");
        PROVIDER.claims = said -> said.issuer("https://elsewhere.example");
        assertThat(through(visitor())).isEqualTo("/sign-in?provider");
    }

    @Test
    void an_answer_that_nobody_asked_for_opens_nothing() {
        linked();
        Visitor asked = visitor();
        String address = asked.get("/oauth2/authorization/undp")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String back = PROVIDER.letIn(address).replaceFirst("^http://[^/]*", "");
        Visitor other = visitor();

        assertThat(other.leadsTo(other.get(back))).isEqualTo("/sign-in?provider");
        assertThat(other.get("/gallery/home").statusCode()).isEqualTo(302);
    }

    @Test
    void a_second_factor_that_the_provider_says_was_shown_counts_and_otherwise_ours_is_asked_for_SU1() {
        linked();
        withAnApp();
        assertThat(through(visitor())).isEqualTo("/sign-in/second-factor");

        PROVIDER.claims = said -> said.claim("amr", List.of("pwd", "otp"));
        Visitor visitor = visitor();
        assertThat(through(visitor)).isEqualTo("/");
        assertThat(visitor.submit("/gallery/form", "/gallery/binding?of=7", Map.of("text", "Ratify"))
                        .body())
                .isEqualTo("7: Ratify");
    }

    @Test
    void a_second_factor_that_was_shown_there_too_long_ago_is_asked_for_anew_SU1() {
        linked();
        withAnApp();
        PROVIDER.claims = said -> said.claim("amr", List.of("pwd", "otp"))
                .claim("auth_time", Instant.now().minus(Duration.ofMinutes(31)).getEpochSecond());
        Visitor visitor = visitor();
        through(visitor);

        assertThat(visitor.submit("/gallery/form", "/gallery/binding?of=7", Map.of("text", "Ratify"))
                        .body())
                .contains("Confirm that it is you");
    }

    @Test
    void who_signs_out_is_told_that_the_provider_still_knows_them_and_can_sign_out_there_too() {
        linked();
        Visitor visitor = visitor();
        through(visitor);

        String left = visitor.leadsTo(visitor.submit("/account/security", "/sign-out", Map.of()));
        String page = visitor.get(left).body();

        assertThat(left).isEqualTo("/sign-in?out=undp");
        assertThat(page)
                .contains("You have signed out.", "You are still signed in at UNDP")
                .contains(PROVIDER.issuer()
                        + "/end?client_id=assent&amp;post_logout_redirect_uri=http%3A%2F%2F127.0.0.1%3A" + port
                        + "%2Fsign-in%3Fout\"");
        assertThat(visitor.get("/sign-in?out=nobody").body()).doesNotContain("still signed in");
    }

    @Test
    void who_comes_by_the_link_of_an_invitation_gets_the_account_for_their_identity() {
        accounts.invite(new PersonRef("p9"), "BY", "focal.point@undp.test", Locale.ENGLISH);
        String token = "token-of-a-test";
        JdbcClient.create(TestDatabase.shared().application())
                .sql("update access.invitation set token_hash = sha256(?::bytea)")
                .param(token)
                .update();
        PROVIDER.subject = "s-2";
        Visitor visitor = visitor();

        HttpResponse<String> chosen =
                visitor.submit("/invitation/" + token, "/invitation/" + token + "/provider", Map.of());

        assertThat(chosen.body()).contains("Continue with UNDP");
        assertThat(through(visitor)).isEqualTo("/");
        assertThat(visitor.get("/account/security").statusCode()).isEqualTo(200);
        assertThat(visitor().get("/invitation/" + token).statusCode()).isEqualTo(404);
        PROVIDER.subject = "s-1";
    }
}
