package org.assent.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The application or its PostgreSQL is killed in the middle of every step of a journey, ten times in all. */
@Tag("long")
class KillTest {
    private static final int LATEST_BLOW_MILLIS = 400;

    private final long seed = new Random().nextLong();
    private final Random moments = new Random(seed);
    private Product product;
    private int blows;

    @BeforeEach
    void start() {
        product = Product.started("kill");
    }

    @AfterEach
    void stop() {
        product.close();
    }

    @Test
    void whatever_was_acknowledged_is_there_and_the_journey_goes_on_after_ten_kills() {
        System.out.println("KillTest chooses its moments with seed " + seed);
        Matter[] brought = new Matter[1];
        whileTheApplicationIsKilled(() -> brought[0] = Matter.broughtIn(product, "A text that survives"));
        Matter matter = brought[0];
        whileTheDatabaseIsKilled(matter::putToUnct);
        whileTheApplicationIsKilled(matter::waive);
        String first = matter.roundId();
        whileTheApplicationIsKilled(() -> matter.state("UNDP", "SUPPORT", null));
        whileTheDatabaseIsKilled(() -> matter.state("WHO", "SUPPORT_WITH_RESERVATIONS", "Health comes first."));
        whileTheApplicationIsKilled(() -> matter.state("UNHCR", "OBJECT", "Asylum seekers are left out."));
        matter.awaitProposal("BLOCKED");
        whileTheDatabaseIsKilled(() -> matter.revise("The Network shall share what it knows with asylum seekers."));
        whileTheApplicationIsKilled(matter::putToUnct);
        whileTheDatabaseIsKilled(matter::waive);
        matter.state("UNHCR", "SUPPORT", null);
        whileTheApplicationIsKilled(matter::letSilenceEnd);

        assertThat(blows).isEqualTo(10);
        matter.awaitProposal("ENDORSED");
        assertThat(matter.round().get("decisionNumber").asString()).startsWith("UNCNM-BLR-D-");
        everythingAcknowledgedIsThere(matter, first);
        assertThat(product.command("verify").status()).isZero();
    }

    private void whileTheApplicationIsKilled(Runnable step) {
        struck(step, () -> {
            product.kill();
            product.start();
        });
    }

    /** The application stays and has to find its way back by itself. */
    private void whileTheDatabaseIsKilled(Runnable step) {
        struck(step, () -> {
            product.killDatabase();
            assertThat(product.alive()).isTrue();
        });
    }

    private void struck(Runnable step, Runnable blow) {
        blows++;
        CompletableFuture<Void> struck = CompletableFuture.runAsync(
                blow, CompletableFuture.delayedExecutor(moments.nextInt(LATEST_BLOW_MILLIS), TimeUnit.MILLISECONDS));
        step.run();
        struck.join();
    }

    private static void everythingAcknowledgedIsThere(Matter matter, String first) {
        for (Matter.Acknowledged command : matter.acknowledged()) {
            JsonNode again = matter.program(command.by())
                    .untilHandled(command.path(), command.body(), command.key())
                    .expecting(200)
                    .json();
            assertThat(again.get("repeated").asBoolean())
                    .as("%s of %s is on record", command.path(), command.by())
                    .isTrue();
            assertThat(again.get("position").asLong()).isEqualTo(command.position());
            if (command.path().equals("/api/v1/rounds/" + first + "/positions")) {
                JsonNode round =
                        matter.program("rc").untilRead("/api/v1/rounds/" + first + "?seen=" + command.position());
                JsonNode stated = seat(round, command.body().get("entity")).get("stated");
                assertThat(stated.get("statement").get("position").asString())
                        .isEqualTo(command.body().get("position"));
                assertThat(stated.get("position").asLong())
                        .as("an objection also breaks the silence, and the answer names the last entry")
                        .isBetween(command.position() - 1, command.position());
            }
        }
    }

    private static JsonNode seat(JsonNode round, Object entity) {
        return StreamSupport.stream(round.get("round").get("seats").spliterator(), false)
                .filter(seat -> seat.get("entity").asString().equals(entity))
                .findFirst()
                .orElseThrow();
    }
}
