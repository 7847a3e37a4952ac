package org.assent.platform.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.assent.platform.process.engine.RoundEvents.ConsensusRoundOpened;
import org.assent.platform.process.engine.RoundEvents.ConsensusRoundWithdrawn;
import org.assent.platform.process.engine.RoundEvents.SilenceBroken;
import org.assent.platform.process.engine.RoundEvents.SilenceExtended;
import org.assent.platform.process.engine.RoundEvents.SilenceStarted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Events and steps of one instance at the very same time, on the running engine. */
class SameTimeTest {
    private static final String PROCESS = "consensus-round";

    private final CountDownLatch stepRuns = new CountDownLatch(1);
    private final CountDownLatch stepMayEnd = new CountDownLatch(1);
    private World world;
    private UUID round;
    private Instant closesAt;

    @BeforeEach
    void silence() {
        world = World.get();
        round = world.id();
        world.happens(round, new ConsensusRoundOpened());
        world.executeSteps();
        closesAt = world.clock.instant().plus(Duration.ofDays(3));
        world.happens(round, new SilenceStarted(closesAt));
    }

    @AfterEach
    void stop() {
        stepMayEnd.countDown();
        world.empty();
    }

    private void works() {
        world.retry.start();
        world.jobs.start();
    }

    private void stand(CountDownLatch reached) {
        reached.countDown();
        try {
            assertThat(stepMayEnd.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void alarmRuns() throws InterruptedException {
        world.clock.set(closesAt);
        works();
        assertThat(stepRuns.await(20, TimeUnit.SECONDS)).isTrue();
    }

    private void settles() {
        // Who loses a race tries again a second later by the engine's clock.
        world.awaitWhileTimePasses(
                "no step is left",
                () -> world.engine.management().createJobQuery().messages().count() == 0);
        assertThat(world.parked.all()).isEmpty();
        assertThat(world.deadLetters.list()).isEmpty();
        world.await("engine and trace agree", () -> world.found(PROCESS, round).equals(world.expected(PROCESS, round)));
    }

    @Test
    void extension_that_comes_while_the_alarm_is_being_answered_sets_its_own_clock() throws Exception {
        world.steps.before("closeSilence", () -> stand(stepRuns));
        alarmRuns();
        world.happens(round, new SilenceExtended(closesAt.plus(Duration.ofDays(1))));
        stepMayEnd.countDown();
        settles();
        assertThat(world.found(PROCESS, round).waiting()).containsExactly("extensionExpires", "positions");
    }

    @Test
    void objection_that_comes_while_the_alarm_is_being_answered_is_taken() throws Exception {
        world.steps.before("closeSilence", () -> stand(stepRuns));
        alarmRuns();
        world.happens(round, new SilenceBroken());
        stepMayEnd.countDown();
        world.await(
                "the round has ended",
                () -> world.engine.runtime().createProcessInstanceQuery().count() == 0);
        settles();
    }

    @Test
    void event_that_meets_a_step_about_to_commit_waits_for_it_and_is_taken() throws Exception {
        world.steps.before(
                "closeSilence",
                () -> TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void beforeCommit(boolean readOnly) {
                        stand(stepRuns);
                    }
                }));
        alarmRuns();
        CompletableFuture<Void> bridge =
                CompletableFuture.runAsync(() -> world.happens(round, new ConsensusRoundWithdrawn()));
        world.await("the event is in the log", () -> world.log.head() == 4);
        stepMayEnd.countDown();
        bridge.get(20, TimeUnit.SECONDS);
        settles();
        assertThat(world.trace(PROCESS, round).ended()).isTrue();
    }

    @Test
    void step_of_a_round_that_is_withdrawn_meanwhile_leaves_nothing_behind() throws Exception {
        world.steps.before("closeSilence", () -> stand(stepRuns));
        alarmRuns();
        world.happens(round, new ConsensusRoundWithdrawn());
        stepMayEnd.countDown();
        settles();
        assertThat(world.engine.management().createJobQuery().count()).isZero();
        assertThat(world.found(PROCESS, round)).isEqualTo(Standing.NOWHERE);
    }
}
