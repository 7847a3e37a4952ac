package org.assent.acceptance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who talks to the product by its programming interface, with a token. */
final class Program {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int NOTHING_THERE = 502;

    private final String address;
    private final String token;
    private final String capacity;

    private Program(String address, String token, String capacity) {
        this.address = address;
        this.token = token;
        this.capacity = capacity;
    }

    /** The same program in another of its capacities, {@code KAZ:CO_CHAIR UNHCR}. */
    Program as(String chosen) {
        return new Program(address, token, chosen);
    }

    static Program of(Product product, String name) {
        Program stranger = new Program(product.address(), "", "");
        Reply reply = stranger.untilHandled(
                "/api/v1/tokens",
                Map.of("username", name, "password", "assent"),
                UUID.randomUUID().toString());
        return new Program(
                product.address(), reply.expecting(200).json().get("token").asString(), "");
    }

    Reply get(String path) {
        return answer(request(path).GET());
    }

    JsonNode read(String path) {
        return get(path).expecting(200).json();
    }

    /** A list as a table. */
    String table(String path) {
        return answer(request(path).header("Accept", "text/csv").GET())
                .expecting(200)
                .body();
    }

    Reply post(String path, Map<String, ?> body, String key) {
        return answer(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    Reply put(String path, Map<String, ?> body, String key) {
        return answer(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .PUT(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    Reply post(String path, Map<String, ?> body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    /** Sends without a key. */
    Reply postBare(String path, Map<String, ?> body) {
        return answer(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    /**
     * Sends with one key until an answer says what became of it: where the product or its database is away in the middle, the
     * same is sent again, which does nothing twice.
     */
    Reply untilHandled(String path, Map<String, ?> body, String key) {
        return Awaitility.await("an answer to " + path)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> attempt(() -> post(path, body, key)), Optional::isPresent)
                .orElseThrow();
    }

    /** Reads until it is there: the readers of the log may be a moment behind what was acknowledged. */
    JsonNode untilRead(String path) {
        return Awaitility.await("an answer to " + path)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> attempt(() -> get(path)).filter(reply -> reply.status() != 404), Optional::isPresent)
                .orElseThrow()
                .expecting(200)
                .json();
    }

    private static Optional<Reply> attempt(java.util.function.Supplier<Reply> sending) {
        Reply reply = sending.get();
        return reply.status() >= 500 ? Optional.empty() : Optional.of(reply);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).timeout(ANSWER);
        if (!capacity.isEmpty()) {
            request.header("Assent-Capacity", capacity);
        }
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    /** A broken connection reads as an answer of the kind a gateway gives. */
    private static Reply answer(HttpRequest.Builder request) {
        try {
            return Reply.of(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException away) {
            return new Reply(NOTHING_THERE, away.toString(), null);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
