package org.assent.acceptance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** A matter on its way through the UNCT, moved by programs; every command that was acknowledged is remembered. */
final class Matter {
    /** The one seat without a mailbox, which a round waits for until it is waived. */
    static final String NEVER_SERVED = "UNODC";

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** A command and the answer it got. */
    record Acknowledged(String by, String path, Map<String, ?> body, String key, long position) {}

    private final Product product;
    private final Map<String, Program> people = new HashMap<>();
    private final List<Acknowledged> acknowledged = new ArrayList<>();
    private String proposalId = "";

    private Matter(Product product) {
        this.product = product;
    }

    /** Brings in a text. */
    static Matter broughtIn(Product product, String title) {
        Matter matter = new Matter(product);
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("kind", "STATEMENT");
        request.put("title", title);
        request.put("language", "en");
        request.put("paragraphs", List.of(Map.of("id", "p1", "text", "The Network shall share what it knows.")));
        matter.proposalId = matter.send("rc", "/api/v1/proposals", request)
                .json()
                .get("proposalId")
                .asString();
        return matter;
    }

    /** Proposes other values of the settings; the text is made from them. */
    static Matter settings(Product product, Map<String, String> values, String reason) {
        Matter matter = new Matter(product);
        matter.proposalId = matter.send(
                        "secretariat", "/api/v1/proposals/settings", Map.of("values", values, "reason", reason))
                .json()
                .get("proposalId")
                .asString();
        return matter;
    }

    String proposalId() {
        return proposalId;
    }

    List<Acknowledged> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** The same person's program, with the token it once got. */
    Program program(String name) {
        return people.computeIfAbsent(name, login -> Program.of(product, login));
    }

    /** Puts the present revision to the UNCT and waits until every seat with a mailbox has the text. */
    void putToUnct() {
        int revision = proposal().get("revision").asInt();
        int rounds = proposal().get("rounds").size();
        send(
                "rc",
                "/api/v1/proposals/" + proposalId + "/consensus",
                Map.of("revision", revision, "question", "Shall the UNCT endorse this?"));
        awaitRound(rounds + 1);
    }

    /** Waits until the round that somebody put it to runs and every seat with a mailbox has the text. */
    void awaitRound() {
        awaitRound(1);
    }

    private void awaitRound(int number) {
        await("a round runs", () -> proposal().get("rounds").size() >= number && roundIsThere());
        await(
                "every seat with a mailbox has the text",
                () -> seats().stream()
                        .filter(seat -> !seat.get("entity").asString().equals(NEVER_SERVED))
                        .noneMatch(seat -> seat.get("servedAt").isNull()));
    }

    private boolean roundIsThere() {
        return program("rc").get("/api/v1/rounds/" + roundId()).status() == 200;
    }

    /** Waives the seat that is never served and waits until silence runs. */
    void waive() {
        send(
                "rc",
                "/api/v1/rounds/" + roundId() + "/waivers",
                Map.of("entity", NEVER_SERVED, "reason", "It has no address."));
        awaitState("SILENCE");
    }

    /** The head of an entity states a position on the text and the deadline that stand now. */
    Acknowledged state(String entity, String position, String reason) {
        JsonNode round = round();
        JsonNode seat = seat(entity).orElseThrow();
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("entity", entity);
        request.put("position", position);
        request.put("reason", reason);
        request.put("textHash", round.get("opening").get("textHash").asString());
        JsonNode silence = round.get("silence");
        request.put(
                "expiresAt", silence.isNull() ? null : silence.get("expiresAt").asString());
        JsonNode stated = seat.get("stated");
        request.put("lastNumber", stated.isNull() ? 0 : stated.get("number").asInt());
        send(head(entity), "/api/v1/rounds/" + roundId() + "/positions", request);
        return acknowledged.get(acknowledged.size() - 1);
    }

    /** Offers a changed text. */
    void revise(String text) {
        send(
                "rc",
                "/api/v1/proposals/" + proposalId + "/revisions",
                Map.of(
                        "revision",
                        proposal().get("revision").asInt(),
                        "title",
                        proposal().get("title").asString(),
                        "paragraphs",
                        List.of(Map.of("id", "p1", "text", text)),
                        "reason",
                        "What was objected to is changed."));
    }

    /** Moves the demonstration's clock until well after the silence. */
    void letSilenceEnd() {
        send("admin", "/api/v1/demo/clock", Map.of("advance", "PT240H"));
        awaitState("REACHED");
        await(
                "the decision has its number",
                () -> !round().get("decisionNumber").isNull());
    }

    void awaitState(String state) {
        await("the round is " + state, () -> round().get("state").asString().equals(state));
    }

    void awaitProposal(String state) {
        await(
                "the proposal is " + state,
                () -> proposal().get("state").asString().equals(state));
    }

    private static void await(String what, java.util.concurrent.Callable<Boolean> condition) {
        Awaitility.await(what)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(150))
                .until(condition);
    }

    JsonNode proposal() {
        return program("rc").untilRead("/api/v1/proposals/" + proposalId);
    }

    /** The last round. */
    String roundId() {
        JsonNode rounds = proposal().get("rounds");
        return rounds.get(rounds.size() - 1).get("roundId").asString();
    }

    JsonNode round() {
        return program("rc").untilRead("/api/v1/rounds/" + roundId()).get("round");
    }

    /** One seat of the last round. */
    Optional<JsonNode> seat(String entity) {
        return seats().stream()
                .filter(candidate -> candidate.get("entity").asString().equals(entity))
                .findFirst();
    }

    private List<JsonNode> seats() {
        return StreamSupport.stream(round().get("seats").spliterator(), false).toList();
    }

    /** Sends one command until it is acknowledged; a refusal is a failure. */
    private Reply send(String by, String path, Map<String, ?> body) {
        String key = UUID.randomUUID().toString();
        Reply reply = program(by).untilHandled(path, body, key);
        if (!reply.accepted()) {
            throw new AssertionError(by + " was refused at " + path + ": " + reply.status() + " " + reply.body());
        }
        JsonNode position = reply.json().get("position");
        if (position != null) {
            acknowledged.add(new Acknowledged(by, path, body, key, position.asLong()));
        }
        return reply;
    }

    static String head(String entity) {
        return switch (entity) {
            case "RCO" -> "rc";
            case "IOM" -> "iom";
            default -> "head." + entity.toLowerCase(Locale.ROOT).replace(" ", "");
        };
    }
}
