package org.assent.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent gets a clear answer, and nothing is half done. */
class BadInputTest {
    private static final String UNKNOWN = "01920000-0000-7000-8000-000000000000";

    private static Product product;
    private static Matter matter;

    @BeforeAll
    static void aRoundInSilence() {
        product = Product.shared();
        matter = Matter.broughtIn(product, "A text for clumsy hands");
        matter.putToUnct();
        matter.waive();
        LogHead.settled(product);
    }

    private static Visitor visitor(String name) {
        return Visitor.of(product, name);
    }

    private static Program program(String name) {
        return matter.program(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/rounds/" + UNKNOWN,
                "/rounds/" + UNKNOWN + "/position",
                "/proposals/" + UNKNOWN,
                "/proposals/" + UNKNOWN + "/revise",
                "/record/" + UNKNOWN,
                "/decisions/UNCNM-BLR-D-1999-001",
                "/programmes/MMPTF-99",
                "/drafts/new?programme=MMPTF-99",
                "/nothing/here"
            })
    void what_does_not_exist_is_said_not_to_be_there(String path) {
        long size = LogHead.size(product);

        Reply page = visitor("head.undp").get(path);

        assertThat(page.status()).as(page.body()).isEqualTo(404);
        assertThat(Visitor.wordsOf(page.body())).contains("There is nothing here");
        assertThat(LogHead.size(product)).isEqualTo(size);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/rounds/" + UNKNOWN,
                "/api/v1/proposals/" + UNKNOWN,
                "/api/v1/decisions/UNCNM-BLR-D-1999-001"
            })
    void programs_are_told_the_same_as_a_problem(String path) {
        Reply reply = program("head.undp").get(path);

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.whole().headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rounds/not-an-id", "/proposals/not-an-id", "/record/not-an-id"})
    void an_id_that_is_none_is_no_fault_of_ours(String path) {
        assertThat(visitor("head.undp").get(path).status()).isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "99999999", "2026-13-40", "2026-01-01T25:00:00Z", "-1"})
    void a_moment_that_is_none_is_refused_in_plain_words(String asOf) {
        Reply page = visitor("auditor").get("/decisions?asOf=" + asOf);
        assertThat(page.status()).as(page.body()).isEqualTo(400);
        assertThat(Visitor.wordsOf(page.body())).contains("This could not be understood");

        assertThat(program("auditor").get("/api/v1/rounds?asOf=" + asOf).status())
                .isEqualTo(400);
    }

    @Test
    void a_form_without_its_key_and_a_command_without_one_change_nothing() {
        long size = LogHead.size(product);
        Visitor chair = visitor("rc");
        Map<String, String> fields = chair.hidden("/proposals/new", "/proposals");
        fields.remove("idempotencyKey");
        fields.putAll(Map.of("title", "No key", "text", "No key."));

        assertThat(chair.post("/proposals", fields).status()).isEqualTo(400);
        assertThat(program("rc")
                        .postBare("/api/v1/proposals", text("No key", "No key."))
                        .status())
                .isEqualTo(400);
        assertThat(LogHead.size(product)).isEqualTo(size);
    }

    @Test
    void a_double_click_brings_in_one_text() {
        Visitor chair = visitor("rc");
        Map<String, String> fields = chair.hidden("/proposals/new", "/proposals");
        fields.putAll(Map.of("title", "Clicked twice", "text", "Once is enough."));
        LogHead.settled(product);

        CompletableFuture<Reply> first = CompletableFuture.supplyAsync(() -> chair.post("/proposals", fields));
        CompletableFuture<Reply> second = CompletableFuture.supplyAsync(() -> chair.post("/proposals", fields));

        Reply one = first.join().expecting(302);
        Reply two = second.join().expecting(302);
        assertThat(one.leadsTo()).isEqualTo(two.leadsTo());
        assertThat(Visitor.wordsOf(
                        chair.get("/proposals?seen=" + LogHead.settled(product)).body()))
                .containsOnlyOnce("Clicked twice");
        assertThat(chair.post("/proposals", fields).expecting(302).leadsTo()).isEqualTo(one.leadsTo());
    }

    @Test
    void the_same_key_with_another_request_is_found_out() {
        String key = UUID.randomUUID().toString();
        program("rc")
                .post("/api/v1/proposals", text("One request", "One."), key)
                .expecting(200);
        long size = LogHead.settled(product);

        Reply other = program("rc").post("/api/v1/proposals", text("Another request", "Two."), key);

        assertThat(other.status()).as(other.body()).isIn(409, 422);
        assertThat(LogHead.size(product)).isEqualTo(size);
    }

    @Test
    void a_revision_of_a_text_that_was_changed_meanwhile_is_not_taken() {
        Matter changed = Matter.broughtIn(product, "Changed by two");
        Visitor chair = visitor("rc");
        String form = "/proposals/" + changed.proposalId() + "/revise";
        String action = "/proposals/" + changed.proposalId() + "/revisions";
        Map<String, String> stale = chair.hidden(form, action);
        stale.putAll(Map.of("title", "Changed by two", "text", "The second to come.", "reason", "Mine"));
        chair.submit(form, action, Map.of("title", "Changed by two", "text", "The first to come.", "reason", "First"))
                .expecting(302);

        Reply reply = chair.post(action, stale);

        assertThat(reply.status()).as(reply.body()).isIn(409, 412);
        assertThat(reply.body()).contains("The second to come."); // what was typed is not lost
        assertThat(changed.proposal().get("revision").asInt()).isEqualTo(2);
        assertThat(changed.proposal().get("paragraphs").toString()).contains("The first to come.");
    }

    @Test
    void a_position_on_a_text_or_deadline_that_is_not_the_one_shown_is_not_taken() {
        Map<String, Object> position = position("UNFPA", "SUPPORT");
        position.put("textHash", "0".repeat(64));

        Reply reply = program("head.unfpa").post("/api/v1/rounds/" + matter.roundId() + "/positions", position);

        assertThat(reply.status()).as(reply.body()).isIn(409, 412, 422);
        assertThat(stated("UNFPA")).isFalse();
    }

    @Test
    void a_text_too_long_for_the_record_is_refused_and_what_was_typed_stays() {
        long size = LogHead.settled(product);
        Visitor chair = visitor("rc");
        String words = "word ".repeat(6_000);

        Reply page = chair.submit("/proposals/new", "/proposals", Map.of("title", "Long", "text", words));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("Please keep this under").contains("word word word");
        Reply program = program("rc").post("/api/v1/proposals", text("Long", "word ".repeat(40_000)));
        assertThat(program.status()).as(program.body()).isIn(413, 422);
        assertThat(LogHead.size(product)).isEqualTo(size);
    }

    @Test
    void a_position_without_its_reason_or_of_no_known_kind_changes_nothing() {
        long size = LogHead.settled(product);
        String path = "/api/v1/rounds/" + matter.roundId() + "/positions";

        assertThat(program("head.unfpa").post(path, position("UNFPA", "VETO")).status())
                .isEqualTo(400);
        assertThat(program("head.unfpa").post(path, Map.of()).status()).isIn(400, 422);
        assertThat(LogHead.size(product)).isEqualTo(size);
        Reply without = program("head.unfpa").post(path, position("UNFPA", "OBJECT"));
        assertThat(without.status()).as(without.body()).isIn(409, 422);
        assertThat(stated("UNFPA")).isFalse();
    }

    @Test
    void a_focal_point_who_tries_to_state_a_position_is_refused_by_CR1_and_the_attempt_is_on_record() {
        Reply reply = program("member.undp")
                .post("/api/v1/rounds/" + matter.roundId() + "/positions", position("UNDP", "SUPPORT"));

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.json().get("rule").asString()).isEqualTo("CR1");
        assertThat(stated("UNDP")).isFalse();
        String record = visitor("auditor").words("/record?level=all&seen=" + LogHead.settled(product));
        assertThat(record).contains("was refused by rule CR1");
    }

    @Test
    void five_wrong_passwords_close_an_account_for_a_while_and_the_answer_tells_nobody_which_names_exist() {
        Visitor stranger = Visitor.stranger(product);
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(stranger.signIn("member.unaids", "guess" + attempt).leadsTo())
                    .isEqualTo("/sign-in?wrong");
        }

        assertThat(stranger.signIn("member.unaids", "assent").leadsTo()).isEqualTo("/sign-in?wrong");
        assertThat(stranger.signIn("nobody.at.all", "assent").leadsTo()).isEqualTo("/sign-in?wrong");
        assertThat(stranger.words("/sign-in?wrong"))
                .contains(
                        "This name and password do not go together, or the account is closed for a quarter of an hour");
        assertThat(stranger.get("/").expecting(302).leadsTo()).isEqualTo("/sign-in");
    }

    private static Map<String, Object> text(String title, String text) {
        return Map.of(
                "kind",
                "STATEMENT",
                "title",
                title,
                "language",
                "en",
                "paragraphs",
                List.of(Map.of("id", "p1", "text", text)));
    }

    private static Map<String, Object> position(String entity, String position) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("entity", entity);
        request.put("position", position);
        request.put("textHash", matter.round().get("opening").get("textHash").asString());
        request.put("expiresAt", matter.round().get("silence").get("expiresAt").asString());
        request.put("lastNumber", 0);
        return request;
    }

    private static boolean stated(String entity) {
        return matter.seat(entity).map(seat -> !seat.get("stated").isNull()).orElseThrow();
    }
}
