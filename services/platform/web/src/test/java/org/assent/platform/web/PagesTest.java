package org.assent.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.assent.testing.Visitor;
import org.junit.jupiter.api.Test;

class PagesTest extends WebTest {
    @Test
    void a_refusal_is_a_page_with_rule_quote_and_what_to_do() {
        HttpResponse<String> page = signedIn().get("/gallery/refused");

        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body())
                .contains(
                        "A text is put to the UNCT after all were consulted.",
                        "with the full consultation of all members",
                        "Terms of Reference",
                        "its own text",
                        "Nothing was changed.",
                        "href=\"/rules/GR1\"");
    }

    @Test
    void a_refusal_of_a_part_of_a_page_is_no_whole_page() {
        String part =
                signedIn().header("HX-Request", "true").get("/gallery/refused").body();

        assertThat(part).contains("A text is put to the UNCT").doesNotContain("<html", "<nav");
    }

    @Test
    void a_page_may_show_a_refusal_above_its_own_form() {
        assertThat(signedIn().get("/gallery/again").body())
                .contains("State the position of UNICEF", "role=\"alert\"", "A text is put to the UNCT");
    }

    @Test
    void who_changes_the_language_on_a_refused_form_comes_back_to_the_page_it_stood_on() {
        Visitor visitor = signedIn().header("Referer", "http://127.0.0.1:" + port + "/gallery/form?from=2");

        HttpResponse<String> refused = visitor.submit("/gallery/form", "/gallery/again", Map.of());

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("name=\"back\" value=\"/gallery/form?from=2\"");
        assertThat(signedIn()
                        .header("Referer", "https://elsewhere.example/gallery")
                        .submit("/gallery/form", "/gallery/again", Map.of())
                        .body())
                .contains("name=\"back\" value=\"/gallery/again\"");
    }

    @Test
    void a_fault_of_ours_says_so_with_a_number_and_nothing_else() {
        HttpResponse<String> page = signedIn()
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .get("/gallery/fault");

        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body())
                .contains("Something went wrong here", "0af7651916cd43dd8448eb211c80319c")
                .doesNotContain("secret inner text", "Exception");
    }

    @Test
    void an_unknown_page_is_said_in_the_readers_language() {
        Visitor visitor = signedIn();
        visitor.submit("/gallery/home", "/language", Map.of("language", "ru", "back", "/"));

        HttpResponse<String> page = visitor.get("/no/such/page");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Здесь ничего нет", "Главная");
    }

    @Test
    void a_rule_has_a_page_and_a_local_one_says_so() {
        Visitor visitor = signedIn();

        assertThat(visitor.get("/rules/GR1").body())
                .contains("Rule GR1", "Terms of Reference", "with the full consultation");
        assertThat(visitor.get("/rules/GR2").body()).contains("Local setting", "Each Network may set this otherwise.");
        assertThat(visitor.get("/rules/GR9").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/rules").body()).contains("The gallery", "/rules/GR1", "/rules/GR2");
    }

    @Test
    void types_of_problems_are_explained_where_they_point_to() {
        assertThat(visitor().get("/problems/key-reused").body()).contains("This key was used before");
        assertThat(visitor().get("/problems/none").statusCode()).isEqualTo(404);
    }

    @Test
    void a_change_of_a_text_says_what_came_went_and_moved_by_paragraph_and_word() {
        String page = signedIn().get("/gallery/difference").body();

        assertThat(page)
                .contains("1 paragraph changed", "1 paragraph new", "1 paragraph taken out")
                .contains("moved, was 3", "<ins>Voluntary returns </ins>", "<del>Returns </del>")
                .contains("data-label=\"Revision 1\"", "<del>Costs are shared.</del>", "<ins>Data are kept.</ins>")
                .doesNotContain("REMOVED", "ADDED", "null");
    }

    @Test
    void the_receipt_of_an_act_stands_on_the_next_page() {
        Visitor visitor = signedIn();
        HttpResponse<String> sent = visitor.submit("/gallery/form", "/gallery/form", Map.of("idempotencyKey", "k1"));

        HttpResponse<String> next = visitor.get(visitor.leadsTo(sent));

        assertThat(visitor.leadsTo(sent)).startsWith("/gallery/form?seen=48213");
        assertThat(next.body())
                .contains(
                        "The objection of UNICEF is recorded.", "Entry 48,213, received 23 November 2026, 16:41 Minsk");
        assertThat(visitor.get("/gallery/form").body()).doesNotContain("is recorded");
    }

    @Test
    void the_drawing_of_a_process_is_served_to_who_is_signed_in() {
        assertThat(signedIn().get("/processes/gallery.bpmn").body()).contains("<definitions");
        assertThat(signedIn().get("/processes/none.bpmn").statusCode()).isEqualTo(404);
        assertThat(visitor().get("/processes/gallery.bpmn").statusCode()).isEqualTo(302);
    }
}
