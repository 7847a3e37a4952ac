package org.assent.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.assent.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest extends WebTest {
    @Test
    void the_past_is_said_on_top_with_zone_and_entry() {
        String page = signedIn().get("/gallery/replay?asOf=48201").body();

        assertThat(page)
                .contains("You see the record as it stood on 23 November 2026, 16:40 Minsk, entry 48,201."
                        + " Nothing can be changed here.")
                .contains("<body class=\"past\">")
                .contains("href=\"/gallery/replay?asOf=48200\"", "href=\"/gallery/replay?asOf=48202\"")
                .contains("href=\"/gallery/replay?asOf=48190\"", "href=\"/gallery/replay?asOf=48213\"")
                .contains("class=\"leave\" href=\"/gallery/replay\">Leave");
    }

    @Test
    void now_has_no_bar() {
        assertThat(signedIn().get("/gallery/replay").body()).doesNotContain("class=\"timebar\"", "class=\"past\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-23T13:40:00Z",
                "2026-11-23T16:40:00%2B03:00",
                "2026-11-23T16:40", // in the zone of the Network
                "48153"
            })
    void a_moment_is_an_instant_a_local_time_or_an_entry(String asOf) {
        assertThat(signedIn().get("/gallery/replay?asOf=" + asOf).body())
                .contains("23 November 2026, 16:40 Minsk, entry 48,153.");
    }

    @Test
    void a_day_means_its_end() {
        assertThat(signedIn().get("/gallery/replay?asOf=2026-11-22").body()).contains("22 November 2026, 23:59 Minsk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"asOf=yesterday", "asOf=99999", "asOf=0", "asOf=2026-13-01", "asOf=-1", "seen=x"})
    void what_is_no_moment_is_said_plainly(String query) {
        HttpResponse<String> page = signedIn().get("/gallery/home?" + query);

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("This could not be understood").doesNotContain("Exception");
    }

    @Test
    void every_internal_link_stays_in_the_moment() {
        String page = signedIn().get("/gallery/ballot?asOf=48201").body();

        assertThat(page)
                .contains("href=\"/gallery/home?asOf=48201\"", "href=\"/?asOf=48201\"")
                .contains("action=\"/language\"", "action=\"/sign-out\"")
                .doesNotContain("href=\"/gallery/home\"");
        assertThat(page).containsPattern("href=\"/assets/style-[A-Z0-9]+\\.css\"");
    }

    @Test
    void a_link_with_a_moment_of_its_own_keeps_it() {
        assertThat(signedIn().get("/gallery/replay?asOf=48201").body())
                .contains("href=\"/gallery/replay?asOf=48100\"")
                .doesNotContain("asOf=48100&amp;asOf");
    }

    @Test
    void in_the_past_nothing_can_be_changed() {
        Visitor visitor = signedIn();

        assertThat(visitor.get("/gallery/form?asOf=48201").body()).doesNotContain("idempotencyKey");
        assertThat(visitor.get("/gallery/ballot?asOf=48201").body()).doesNotContain("Offer a changed text");
        HttpResponse<String> sent =
                visitor.submit("/gallery/form", "/gallery/form?asOf=48201", Map.of("idempotencyKey", "k"));
        assertThat(sent.statusCode()).isEqualTo(400);
        assertThat(sent.body()).contains("nothing can be changed");
    }

    @Test
    void whoever_asks_for_what_is_not_entered_yet_is_told_and_asks_again_with_every_link() {
        String page = signedIn().get("/gallery/ballot?seen=48300").body();

        assertThat(page).contains("is being entered here").contains("href=\"/gallery/home?seen=48300\"");
        assertThat(signedIn().get("/gallery/ballot?seen=48213").body())
                .doesNotContain("is being entered here", "seen=48213");
    }
}
