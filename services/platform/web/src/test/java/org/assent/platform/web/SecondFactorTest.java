package org.assent.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assent.platform.web.security.factors.AppOfATest;
import org.assent.testing.Visitor;
import org.junit.jupiter.api.Test;

/** The gallery stands in the demonstration: a second factor is asked of who has one. */
class SecondFactorTest extends WebTest {
    private static final Pattern SECRET = Pattern.compile("<code class=\"digest\">([A-Z2-7 ]+)</code>");
    private static final Pattern CODE = Pattern.compile("<code>([a-z2-7-]{19})</code>");

    private AppOfATest app = new AppOfATest("");
    private final List<String> recoveryCodes = new ArrayList<>();

    /** Somebody who has set up an app and signed out again. */
    private void withAnApp() {
        Visitor visitor = signedIn();
        String page = visitor.get("/account/security/authenticator").body();
        Matcher secret = SECRET.matcher(page);
        assertThat(secret.find()).isTrue();
        app = new AppOfATest(secret.group(1));
        HttpResponse<String> added = visitor.submit(
                "/account/security", "/account/security/authenticator", Map.of("name", "Phone", "code", app.next()));
        assertThat(added.statusCode()).isEqualTo(200);
        CODE.matcher(added.body()).results().forEach(code -> recoveryCodes.add(code.group(1)));
        assertThat(recoveryCodes).hasSize(10);
    }

    private HttpResponse<String> show(Visitor visitor, String code) {
        return visitor.submit("/sign-in/second-factor", "/sign-in/second-factor", Map.of("stepUpCode", code));
    }

    @Test
    void after_the_password_a_second_factor_is_asked_for_and_nothing_else_is_reached_before_it() {
        withAnApp();
        Visitor visitor = visitor();
        visitor.get("/gallery/ballot");

        HttpResponse<String> first = visitor.signIn("chair", "assent");

        assertThat(visitor.leadsTo(first)).isEqualTo("/sign-in/second-factor");
        for (String page : List.of("/gallery/ballot", "/", "/account/security", "/step-up?stepUpBack=/")) {
            assertThat(visitor.leadsTo(visitor.get(page))).as(page).isEqualTo("/sign-in");
        }
        assertThat(visitor.leadsTo(show(visitor, app.next()))).startsWith("/");
        assertThat(visitor.get("/gallery/ballot").statusCode()).isEqualTo(200);
    }

    @Test
    void a_wrong_code_lets_nobody_in_and_a_recovery_code_does_once() {
        withAnApp();
        Visitor visitor = visitor();
        visitor.signIn("chair", "assent");

        HttpResponse<String> wrong = show(visitor, "12345");

        assertThat(wrong.statusCode()).isEqualTo(200);
        assertThat(wrong.body()).contains("This was not right");
        assertThat(visitor.leadsTo(visitor.get("/gallery/home"))).isEqualTo("/sign-in");
        show(visitor, recoveryCodes.get(0));
        assertThat(visitor.get("/gallery/home").statusCode()).isEqualTo(200);

        Visitor second = visitor();
        second.signIn("chair", "assent");
        assertThat(show(second, recoveryCodes.get(0)).body()).contains("This was not right");
    }

    @Test
    void five_wrong_codes_close_the_account_even_if_the_password_is_right_each_time() {
        withAnApp();
        for (int i = 0; i < 5; i++) {
            Visitor visitor = visitor();
            visitor.signIn("chair", "assent");
            show(visitor, "12345");
        }

        assertThat(visitor().leadsTo(visitor().signIn("chair", "assent"))).endsWith("/sign-in?wrong");
    }

    @Test
    void a_second_factor_without_the_password_opens_nothing() {
        withAnApp();
        Visitor visitor = visitor();

        HttpResponse<String> answer =
                visitor.submit("/sign-in", "/sign-in/second-factor", Map.of("stepUpCode", app.next()));

        assertThat(visitor.leadsTo(answer)).isEqualTo("/sign-in?again");
        assertThat(visitor.get("/gallery/home").statusCode()).isEqualTo(302);
    }

    @Test
    void a_form_that_needs_a_second_factor_is_sent_again_with_all_that_was_typed_SU1() {
        Visitor visitor = signedIn();
        assertThat(binding(visitor, "Ratify").body())
                .as("in the demonstration, without a factor")
                .isEqualTo("7: Ratify");
        withAnApp();

        HttpResponse<String> stopped = binding(visitor, "A text & \"more\"");

        assertThat(stopped.statusCode()).isEqualTo(403);
        assertThat(stopped.body())
                .contains("Confirm that it is you", "value=\"A text &amp; &quot;more&quot;\"", "/gallery/binding?of=7");
        Map<String, String> fields = new HashMap<>(
                Map.of("stepUpTo", "/gallery/binding?of=7", "text", "A text & \"more\"", "stepUpCode", "12345"));
        assertThat(visitor.submit("/gallery/form", "/step-up", fields).body())
                .contains("This was not right", "value=\"A text &amp; &quot;more&quot;\"");
        fields.put("stepUpCode", recoveryCodes.get(3));
        HttpResponse<String> shown = visitor.submit("/gallery/form", "/step-up", fields);
        assertThat(shown.statusCode()).isEqualTo(307);
        assertThat(visitor.leadsTo(shown)).isEqualTo("/gallery/binding?of=7");
        assertThat(binding(visitor, "Ratify").body()).isEqualTo("7: Ratify");
    }

    @Test
    void a_step_up_leads_nowhere_else() {
        Visitor visitor = signedIn();
        withAnApp();
        visitor.signIn("chair", "assent");

        HttpResponse<String> answer = visitor.submit(
                "/gallery/form", "/step-up", Map.of("stepUpTo", "//example.org/", "stepUpCode", recoveryCodes.get(1)));

        assertThat(visitor.leadsTo(answer)).isEqualTo("/");
    }

    @Test
    void where_there_is_a_factor_another_one_is_added_and_one_is_removed_only_after_it_was_shown_SU1() {
        Visitor before = signedIn();
        withAnApp();

        assertThat(before.leadsTo(before.get("/account/security/authenticator")))
                .startsWith("/step-up?");
        assertThat(before.submit("/account/security", "/account/security/remove", Map.of("factor", "x"))
                        .statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<String> binding(Visitor visitor, String text) {
        return visitor.submit("/gallery/form", "/gallery/binding?of=7", Map.of("text", text));
    }
}
