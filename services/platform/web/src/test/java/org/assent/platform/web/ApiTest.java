package org.assent.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.assent.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApiTest extends WebTest {
    private static final String GALLERY = "/api/v1/gallery";
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void a_program_gets_a_token_and_is_known_by_it() {
        JsonNode token = json(visitor().postJson("/api/v1/tokens", "{\"username\":\"chair\",\"password\":\"assent\"}"));

        Visitor program =
                visitor().header("Authorization", "Bearer " + token.get("token").asString());
        JsonNode act = json(program.header("Idempotency-Key", "k1").postJson(GALLERY, "{\"title\":\"A\"}"));

        assertThat(Instant.parse(token.get("expiresAt").asString()))
                .isAfter(Instant.now().plus(Duration.ofHours(1)));
        assertThat(act.get("person").asString()).isEqualTo("chair");
        assertThat(act.get("capacity").asString()).isEqualTo("CO_CHAIR");
        assertThat(act.get("channel").asString()).isEqualTo("API");
        assertThat(act.get("receivedAt").asString()).isEqualTo("2026-11-23T13:41:00Z");
    }

    @Test
    void a_program_chooses_the_capacity_by_a_header() {
        Visitor program = program().header("Idempotency-Key", "k1").header("Assent-Capacity", "HEAD_OF_AGENCY IOM");

        assertThat(json(program.postJson(GALLERY, "{\"title\":\"A\"}"))
                        .get("capacity")
                        .asString())
                .isEqualTo("HEAD_OF_AGENCY");
        assertThat(program()
                        .header("Idempotency-Key", "k1")
                        .header("Assent-Capacity", "ADMINISTRATOR")
                        .postJson(GALLERY, "{\"title\":\"A\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void without_a_token_the_answer_says_how_to_do_better_and_leaves_no_cookie() {
        HttpResponse<String> answer = visitor().get(GALLERY + "/00000000-0000-7000-8000-000000000000");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(json(answer).get("title").asString()).isEqualTo("Please sign in");
    }

    @Test
    void a_session_of_a_browser_opens_nothing_for_programs() {
        assertThat(signedIn()
                        .get(GALLERY + "/00000000-0000-7000-8000-000000000000")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_wrong_password_gets_no_token_and_no_reason() {
        HttpResponse<String> answer =
                visitor().postJson("/api/v1/tokens", "{\"username\":\"chair\",\"password\":\"wrong\"}");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(json(answer).get("type").asString()).isEqualTo("/problems/wrong-password");
    }

    @ParameterizedTest
    @CsvSource({
        "state, 409, /rules/GR1",
        "content, 422, /rules/GR2",
        "right, 403, /rules/GR1",
        "unknown, 404, /problems/unknown",
        "stale, 412, /problems/stale",
        "key, 422, /problems/key-reused",
        "outcome, 503, /problems/outcome-unknown",
        "late, 503, /problems/try-again",
        "large, 413, /problems/too-large",
        "fault, 500, /problems/fault"
    })
    void every_kind_of_failure_has_its_status_and_type(String kind, int status, String type) {
        HttpResponse<String> answer = program().get(GALLERY + "/failures/" + kind);

        JsonNode problem = json(answer);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(problem.get("type").asString()).isEqualTo(type);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("detail").asString()).isNotBlank();
        assertThat(problem.get("traceId").asString()).matches("[0-9a-f]{32}");
        assertThat(answer.body()).doesNotContain("secret inner text", "Exception", "org.assent");
    }

    @Test
    void a_refusal_names_the_rule_its_sentence_its_quote_and_what_is_missing() {
        JsonNode problem = json(program().get(GALLERY + "/failures/state"));

        assertThat(problem.get("rule").asString()).isEqualTo("GR1");
        assertThat(problem.get("sentence").asString()).isEqualTo("A text is put to the UNCT after all were consulted.");
        assertThat(problem.get("quote").asString()).isEqualTo("with the full consultation of all members");
        assertThat(problem.get("missing").get(0).asString()).isEqualTo("its own text");
    }

    @Test
    void a_refusal_is_said_in_the_language_that_is_asked_for() {
        JsonNode problem = json(program().header("Accept-Language", "ru").get(GALLERY + "/failures/state"));

        assertThat(problem.get("title").asString()).isEqualTo("Правило не позволяет");
        assertThat(problem.get("sentence").asString()).startsWith("Текст выносится");
        assertThat(problem.get("quote").asString()).startsWith("with the full");
    }

    @Test
    void a_stale_version_comes_with_the_present_one() {
        assertThat(program().get(GALLERY + "/failures/stale").headers().firstValue("ETag"))
                .contains("\"abc\"");
    }

    @Test
    void wrong_fields_are_named_by_pointer() {
        HttpResponse<String> answer = program().header("Idempotency-Key", "k").postJson(GALLERY, "{\"title\":\" \"}");

        JsonNode error = json(answer).get("errors").get(0);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(error.get("pointer").asString()).isEqualTo("/title");
        assertThat(error.get("code").asString()).isEqualTo("not-blank");
        assertThat(error.get("message").asString()).isEqualTo("This must not be empty.");
    }

    @Test
    void what_is_no_json_and_what_is_no_id_is_said_plainly() {
        assertThat(program()
                        .header("Idempotency-Key", "k")
                        .postJson(GALLERY, "{")
                        .statusCode())
                .isEqualTo(400);
        assertThat(program().get(GALLERY + "/not-an-id").statusCode()).isEqualTo(404);
        assertThat(program().get("/api/v1/nothing-here").statusCode()).isEqualTo(404);
        assertThat(program().postJson(GALLERY + "/failures/state", "{}").statusCode())
                .isEqualTo(405);
    }

    @Test
    void more_than_a_megabyte_is_refused() {
        HttpResponse<String> answer = program()
                .header("Idempotency-Key", "k")
                .postJson(GALLERY, "{\"title\":\"" + "a".repeat(1 << 20) + "\"}");

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void a_command_needs_a_key_that_makes_sending_twice_harmless() {
        HttpResponse<String> answer = program().postJson(GALLERY, "{\"title\":\"A\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).get("detail").asString()).contains("Idempotency-Key");
    }

    @Test
    void the_same_request_has_the_same_hash_and_another_one_another() {
        Visitor program = program().header("Idempotency-Key", "k1");

        String first =
                json(program.postJson(GALLERY, "{\"title\":\"A\"}")).get("hash").asString();
        String again =
                json(program.postJson(GALLERY, "{\"title\":\"A\"}")).get("hash").asString();
        String other =
                json(program.postJson(GALLERY, "{\"title\":\"B\"}")).get("hash").asString();

        assertThat(again).isEqualTo(first);
        assertThat(other).isNotEqualTo(first);
    }

    @Test
    void every_rendering_of_a_form_has_a_key_of_its_own() {
        Visitor visitor = signedIn();
        String pattern = "(?s).*name=\"idempotencyKey\" value=\"([^\"]+)\".*";

        String first = visitor.get("/gallery/form").body().replaceAll(pattern, "$1");
        String second = visitor.get("/gallery/form").body().replaceAll(pattern, "$1");

        assertThat(first).matches("[0-9a-f-]{36}").isNotEqualTo(second);
        assertThat(visitor.submit("/gallery/form", "/gallery/form", Map.of()).statusCode())
                .isEqualTo(400);
    }

    @Test
    void the_description_names_what_every_operation_shares() {
        JsonNode api = json(visitor().get("/api/v1/openapi.json"));

        JsonNode post = api.at("/paths/~1api~1v1~1gallery/post");
        JsonNode get = api.at("/paths/~1api~1v1~1gallery~1{id}/get");
        assertThat(api.get("openapi").asString()).startsWith("3.1");
        assertThat(post.at("/parameters/0/name").asString()).isEqualTo("Idempotency-Key");
        assertThat(post.get("parameters")).hasSize(1);
        assertThat(post.at("/responses/409/content/application~1problem+json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/Problem");
        assertThat(get.get("parameters").findValuesAsString("name"))
                .containsExactlyInAnyOrder("id", "asOf", "seenBy", "seen");
        assertThat(api.at("/components/schemas/Problem/required")).isNotEmpty();
        assertThat(api.at("/components/schemas").propertyNames()).contains("Problem", "FieldError");
        assertThat(api.get("paths").propertyNames()).allMatch(path -> path.startsWith("/api/v1/"));
    }

    private Visitor program() {
        JsonNode token = json(visitor().postJson("/api/v1/tokens", "{\"username\":\"chair\",\"password\":\"assent\"}"));
        return visitor().header("Authorization", "Bearer " + token.get("token").asString());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }
}
