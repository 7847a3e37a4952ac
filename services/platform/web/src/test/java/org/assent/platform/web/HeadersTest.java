package org.assent.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.assent.testing.Visitor;
import org.junit.jupiter.api.Test;

class HeadersTest extends WebTest {
    private static final List<String> PAGES = List.of(
            "/gallery/home",
            "/gallery/ballot",
            "/gallery/form",
            "/gallery/sheet",
            "/gallery/replay?asOf=48201",
            "/rules");

    @Test
    void pages_allow_only_our_own_scripts_and_styles() {
        HttpResponse<String> page = signedIn().get("/gallery/home");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; script-src 'self' 'nonce-")
                .contains("img-src 'self' data:", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    }

    @Test
    void every_answer_has_a_nonce_of_its_own() {
        Visitor visitor = visitor();

        assertThat(visitor.get("/sign-in").headers().firstValue("Content-Security-Policy"))
                .isNotEqualTo(visitor.get("/sign-in").headers().firstValue("Content-Security-Policy"));
    }

    @Test
    void no_page_has_a_script_or_style_of_its_own() {
        Visitor visitor = signedIn();
        for (String path : PAGES) {
            String body = visitor.get(path).body();
            assertThat(body)
                    .as(path)
                    .startsWith("<!DOCTYPE html>")
                    .doesNotContain("<style", " style=", " onclick", "javascript:");
            assertThat(Pattern.compile("<script(?![^>]* src=)").matcher(body).find())
                    .as(path)
                    .isFalse();
        }
    }

    @Test
    void assets_are_kept_for_a_year_and_pages_never() {
        String page = visitor().get("/sign-in").body();
        String sheet = page.replaceAll("(?s).*href=\"(/assets/style-[A-Z0-9]+\\.css)\".*", "$1");

        HttpResponse<String> style = visitor().get(sheet);

        assertThat(style.statusCode()).isEqualTo(200);
        assertThat(style.headers().firstValue("Cache-Control").orElseThrow()).contains("max-age=31536000", "immutable");
    }

    @Test
    void the_script_of_an_ordinary_page_is_small() {
        String page = visitor().get("/sign-in").body();
        String script = page.replaceAll("(?s).*src=\"(/assets/app-[A-Z0-9]+\\.js)\".*", "$1");

        assertThat(visitor().bytes(script)).hasSizeLessThan(150_000);
        assertThat(page.split("<script")).hasSize(2);
    }

    @Test
    void the_icon_is_shipped() {
        assertThat(visitor().get("/favicon.svg").statusCode()).isEqualTo(200);
    }

    @Test
    void the_session_cookie_is_out_of_reach_for_scripts() {
        assertThat(visitor().get("/sign-in").headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("SESSION=")
                .contains("HttpOnly", "SameSite=Lax", "Path=/");
    }
}
