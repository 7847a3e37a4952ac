package org.assent.app.demonstration;

import static org.assent.app.RunningProduct.await;
import static org.assent.app.RunningProduct.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.assent.app.RunningProduct;
import org.assent.platform.notices.Mailbox;
import org.assent.platform.notices.Post;
import org.assent.platform.notices.RenderedLetter;
import org.assent.testing.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What only a demonstration has, on the whole product: its letters and its clock. */
class DemonstrationTest {
    private static RunningProduct product;

    @BeforeAll
    static void start() throws IOException {
        product = RunningProduct.shared();
        product.putSomethingToTheUnct();
        await(
                "every seat got its letter",
                () -> product.get(Mailbox.class).list(null, 0).total() >= 10);
    }

    @Test
    void an_administrator_and_a_co_chair_read_all_letters_by_office() {
        String page = product.signedIn("admin").get("/demo/letters").body();

        assertThat(page)
                .contains("letters are not opened yet.", "It stands for a mail server")
                .contains("you see the letters to everybody", "Head of Agency, UNDP", "Resident Coordinator")
                .doesNotContain(">head.undp<");
        assertThat(product.signedIn("rc").get("/demo/letters").body()).contains("you see the letters to everybody");
        assertThat(product.signedIn("admin").get("/").body()).contains("href=\"/demo/letters\"");
        assertThat(product.signedIn("admin")
                        .get("/demo/letters?mailbox=head.undp")
                        .body())
                .contains("<td data-label=\"To\">Head of Agency, UNDP</td>")
                .doesNotContain("<td data-label=\"To\">Head of Agency, WHO</td>");
    }

    @Test
    void a_head_reads_only_the_own_letters_and_opens_one_by_reading_it() {
        Visitor head = product.signedIn("head.unicef");
        String page = head.get("/demo/letters").body();
        assertThat(page)
                .contains("You see the letters to yourself", "not opened yet")
                .doesNotContain("<td data-label=\"To\">Head of Agency, UNDP</td>", "name=\"mailbox\"");
        String address =
                found("href=\"(/demo/letters/letter\\?key=[^\"]+)\"", page).replace("&amp;", "&");
        product.signedIn("admin").get(address);
        assertThat(head.get("/demo/letters").body())
                .as("an administrator opens nothing")
                .contains("not opened yet");

        String letter = head.get(address).body();

        assertThat(letter)
                .contains("Head of Agency, UNICEF", "Shall the UNCT endorse this?", "Open the page")
                .contains("It signs nobody in.");
        assertThat(head.get("/demo/letters").body()).contains("1 letter was sent; it is opened.");
        assertThat(product.signedIn("head.who").get(address).statusCode()).isEqualTo(404);
        assertThat(head.get("/demo/letters?mailbox=head.undp").body()).contains("No letter has arrived yet.");
    }

    @Test
    void the_link_of_a_letter_signs_nobody_in() {
        Visitor admin = product.signedIn("admin");
        String address = found(
                "href=\"(/demo/letters/letter\\?key=[^\"]+)\"",
                admin.get("/demo/letters?mailbox=head.undp").body());
        String link =
                found("class=\"btn\" href=\"([^\"]+)\"", admin.get(address).body());

        HttpResponse<String> answer = product.anybody().get(link);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).contains("/sign-in");
        assertThat(product.anybody().get("/demo/letters").statusCode()).isEqualTo(302);
        assertThat(product.anybody().get("/sign-in").body()).doesNotContain("/demo/letters");
    }

    @Test
    void who_has_no_letter_reads_that_none_has_arrived() {
        assertThat(product.signedIn("auditor").get("/demo/letters").body())
                .contains("No letter was sent yet.", "No letter has arrived yet.");
    }

    @Test
    void letters_are_read_page_by_page_by_people_and_programs() {
        for (int number = 0; number < 25; number++) {
            product.get(Post.class)
                    .accept(new RenderedLetter(
                            "many/" + number, "x", null, "head.who", Locale.ENGLISH, "Letter " + number, "Text", null));
        }
        Visitor admin = product.signedIn("admin");
        Visitor program = product.program("admin");

        assertThat(admin.get("/demo/letters?mailbox=head.who").body())
                .contains("20 of ", "/demo/letters?mailbox=head.who&amp;cursor=1");
        assertThat(admin.get("/demo/letters?mailbox=head.who&cursor=1").body()).contains("First page");
        assertThat(admin.get("/demo/letters?cursor=elsewhere").statusCode()).isEqualTo(400);
        assertThat(program.get("/api/v1/demo/letters?mailbox=head.who").body())
                .contains("\"next\":\"1\"", "\"office\":\"Head of Agency, WHO\"", "\"unopened\":");
        assertThat(product.program("head.undp")
                        .get("/api/v1/demo/letters?mailbox=head.who")
                        .body())
                .contains("\"letters\":[]");
    }

    @Test
    void the_letters_are_shown_in_Russian() {
        Visitor iom = product.signedIn("iom");
        iom.submit("/", "/language", Map.of("language", "ru", "back", "/demo/letters"));

        assertThat(iom.get("/demo/letters").body())
                .contains(
                        "Письма демонстрации",
                        "Руководитель учреждения, UNDP",
                        "Этот почтовый ящик — часть демонстрации");
    }

    @Test
    void a_walk_that_is_asked_for_twice_moves_the_clock_once() {
        Visitor admin = product.program("admin");
        assertThat(admin.postJson("/api/v1/demo/clock", "{\"advance\":\"PT1H\"}")
                        .statusCode())
                .as("without a key")
                .isEqualTo(400);
        DemonstrationClock clock = product.get(DemonstrationClock.class);
        Duration before = clock.offset();
        admin.header("Idempotency-Key", "walk-1");

        HttpResponse<String> first = admin.postJson("/api/v1/demo/clock", "{\"advance\":\"PT1H\"}");
        Duration moved = clock.offset();
        HttpResponse<String> second = admin.postJson("/api/v1/demo/clock", "{\"advance\":\"PT1H\"}");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(moved.minus(before)).isBetween(Duration.ofMinutes(59), Duration.ofMinutes(61));
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(clock.offset()).isEqualTo(moved);
        assertThat(from(second)).isEqualTo(from(first));
        assertThat(admin.postJson("/api/v1/demo/clock", "{\"advance\":\"PT2H\"}")
                        .statusCode())
                .as("the same key for another walk")
                .isEqualTo(422);
        assertThat(clock.offset()).isEqualTo(moved);
    }

    @Test
    void the_form_of_the_clock_carries_its_key() {
        Visitor admin = product.signedIn("admin");
        DemonstrationClock clock = product.get(DemonstrationClock.class);
        Duration before = clock.offset();
        String key = RunningProduct.key(admin.get("/demo/clock").body());
        Map<String, String> form = Map.of("advance", "PT1H", "idempotencyKey", key);

        assertThat(admin.submit("/demo/clock", "/demo/clock", form).body()).contains("What happened on the way");
        Duration moved = clock.offset();
        assertThat(admin.submit("/demo/clock", "/demo/clock", form).statusCode())
                .isEqualTo(200);

        assertThat(moved).isGreaterThan(before);
        assertThat(clock.offset()).isEqualTo(moved);
    }

    private static Instant from(HttpResponse<String> answer) {
        return Instant.parse(found("\"from\":\"([^\"]+)\"", answer.body()));
    }
}
