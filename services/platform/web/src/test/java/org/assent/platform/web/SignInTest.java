package org.assent.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.assent.platform.web.gallery.GalleryApplication;
import org.assent.testing.Visitor;
import org.junit.jupiter.api.Test;

class SignInTest extends WebTest {
    @Test
    void a_page_asks_for_sign_in_and_sign_in_leads_back_to_it() {
        Visitor visitor = visitor();

        HttpResponse<String> page = visitor.get("/gallery/ballot");
        HttpResponse<String> signedIn = visitor.signIn("chair", "assent");

        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(visitor.leadsTo(page)).isEqualTo("/sign-in");
        assertThat(visitor.leadsTo(signedIn)).isEqualTo("/gallery/ballot");
        assertThat(visitor.get("/gallery/ballot").statusCode()).isEqualTo(200);
    }

    @Test
    void a_part_of_a_page_leads_the_whole_page_to_sign_in() {
        HttpResponse<String> part = visitor().header("HX-Request", "true").get("/gallery/ballot");

        assertThat(part.statusCode()).isEqualTo(401);
        assertThat(part.headers().firstValue("HX-Redirect")).contains("/sign-in");
    }

    @Test
    void a_wrong_password_and_an_unknown_name_get_the_same_answer() {
        Visitor visitor = visitor();

        HttpResponse<String> wrong = visitor.signIn("chair", "Assent");
        HttpResponse<String> unknown = visitor.signIn("nobody", "assent");

        assertThat(visitor.leadsTo(wrong)).isEqualTo("/sign-in?wrong");
        assertThat(visitor.leadsTo(unknown)).isEqualTo("/sign-in?wrong");
        assertThat(visitor.get("/sign-in?wrong").body()).contains("do not go together");
    }

    @Test
    void letters_of_the_name_may_be_large_or_small() {
        Visitor visitor = visitor();

        assertThat(visitor.leadsTo(visitor.signIn(" Chair ", "assent"))).isEqualTo("/");
    }

    @Test
    void signing_out_ends_the_session() {
        Visitor visitor = signedIn();

        HttpResponse<String> out = visitor.submit("/gallery/home", "/sign-out", Map.of());

        assertThat(visitor.leadsTo(out)).isEqualTo("/sign-in?out");
        assertThat(visitor.get("/gallery/home").statusCode()).isEqualTo(302);
    }

    @Test
    void disabling_an_account_ends_its_sessions_at_once() {
        Visitor visitor = signedIn();

        accounts.disable("chair");

        assertThat(visitor.get("/gallery/home").statusCode()).isEqualTo(302);
        assertThat(visitor.leadsTo(visitor.signIn("chair", "assent"))).isEqualTo("/sign-in?wrong");
    }

    @Test
    void a_form_without_its_token_changes_nothing() {
        HttpResponse<String> answer = signedIn().post("/language", Map.of("language", "ru", "back", "/"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("This is not yours to do").doesNotContain("CSRF", "Forbidden");
    }

    @Test
    void a_sign_in_page_that_stood_open_too_long_is_shown_again() {
        Visitor visitor = visitor();

        HttpResponse<String> answer = visitor.post("/sign-in", Map.of("username", "chair", "password", "assent"));

        assertThat(visitor.leadsTo(answer)).isEqualTo("/sign-in?again");
    }

    @Test
    void the_chosen_capacity_is_kept_in_the_session() {
        Visitor visitor = signedIn();
        assertThat(visitor.get("/gallery/home").body()).contains("Co-chair, IOM</span>", ">Proposals</span>");

        HttpResponse<String> chosen =
                visitor.submit("/gallery/home", "/capacity", Map.of("capacity", "1", "back", "/gallery/home"));

        assertThat(visitor.leadsTo(chosen)).isEqualTo("/gallery/home");
        assertThat(visitor.get("/gallery/home").body())
                .contains("Head of Agency, IOM</span>")
                .doesNotContain(">Proposals</span>");
    }

    @Test
    void a_capacity_that_is_taken_away_ends_at_once() {
        Visitor visitor = signedIn();
        visitor.submit("/gallery/home", "/capacity", Map.of("capacity", "1", "back", "/"));

        GalleryApplication.HELD.removeIf(capacity -> capacity.role().name().equals("HEAD_OF_AGENCY"));

        assertThat(visitor.get("/gallery/home").body())
                .contains("Co-chair, IOM</span>")
                .doesNotContain("Head of Agency, IOM");
    }

    @Test
    void whoever_holds_no_capacity_reads_why_and_cannot_act() {
        Visitor visitor = signedIn();
        GalleryApplication.HELD.clear();

        assertThat(visitor.get("/gallery/home").statusCode()).isEqualTo(403);
        assertThat(visitor.get("/gallery/home").body())
                .contains("no capacity at present", "You hold no office in the Network now", "/account/security")
                .doesNotContain(">Proposals</span>");
        assertThat(visitor.get("/account/security").statusCode()).isEqualTo(200);
        assertThat(visitor.submit("/account/security", "/gallery/form", Map.of("idempotencyKey", "k"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void the_language_is_kept_for_the_next_time() {
        Visitor first = signedIn();
        first.submit("/gallery/home", "/language", Map.of("language", "ru", "back", "/gallery/home"));

        assertThat(first.get("/gallery/home").body()).contains("lang=\"ru\"", "Главная");
        assertThat(signedIn().get("/gallery/home").body()).contains("lang=\"ru\"");
    }

    @Test
    void before_sign_in_the_browser_says_the_language() {
        assertThat(visitor()
                        .header("Accept-Language", "ru-RU,ru;q=0.9")
                        .get("/sign-in")
                        .body())
                .contains("Вход");
    }

    @Test
    void a_small_form_leads_back_only_to_a_page_of_this_application() {
        Visitor visitor = signedIn();

        for (String foreign : new String[] {"https://example.org/", "//example.org/", "/\\example.org", "example"}) {
            HttpResponse<String> answer =
                    visitor.submit("/gallery/home", "/language", Map.of("language", "en", "back", foreign));
            assertThat(visitor.leadsTo(answer)).as(foreign).isEqualTo("/");
        }
    }
}
