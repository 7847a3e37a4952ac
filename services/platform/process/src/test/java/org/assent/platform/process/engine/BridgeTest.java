package org.assent.platform.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assent.kernel.MovesProcess;
import org.assent.kernel.Refused;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.process.DeadLetters.DeadLetter;
import org.assent.platform.process.DeadLetters.Kind;
import org.assent.platform.process.engine.ErrandEvents.ErrandBegun;
import org.assent.platform.process.engine.ErrandEvents.ErrandPreparingRefused;
import org.assent.platform.process.engine.RoundEvents.ConsensusReached;
import org.assent.platform.process.engine.RoundEvents.ConsensusRoundOpened;
import org.assent.platform.process.engine.RoundEvents.ConsensusRoundVoided;
import org.assent.platform.process.engine.RoundEvents.SilenceBroken;
import org.assent.platform.process.engine.RoundEvents.SilenceStarted;
import org.assent.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of events that come too early, too late, twice or broken, and of steps that fail. */
class BridgeTest {
    private static final String PROCESS = "consensus-round";

    private World world;
    private UUID round;

    @BeforeEach
    void empty() {
        world = World.get();
        round = world.id();
    }

    @AfterEach
    void stop() {
        world.empty();
    }

    private void works() {
        world.retry.start();
        world.jobs.start();
    }

    private long instances() {
        return world.engine.runtime().createProcessInstanceQuery().count();
    }

    private DeadLetter onlyDeadLetter() {
        assertThat(world.deadLetters.list()).hasSize(1);
        return world.deadLetters.list().get(0);
    }

    @Test
    void objection_that_comes_while_the_roll_is_being_served_waits_and_is_then_taken() {
        world.happens(round, new ConsensusRoundOpened());
        world.happens(round, new SilenceBroken());
        assertThat(onlyDeadLetter())
                .extracting(DeadLetter::kind, DeadLetter::what, DeadLetter::process, DeadLetter::businessKey)
                .containsExactly(Kind.PARKED, "SilenceBroken", PROCESS, round.toString());
        works();
        world.await("the round has ended", () -> world.trace(PROCESS, round).ended());
        world.await("nothing is parked", () -> world.parked.count() == 0);
        assertThat(instances()).isZero();
        assertThat(world.steps.calls()).containsExactly("serveRoll", "informRoll");
        assertThat(world.trace(PROCESS, round).deviations()).isEmpty();
    }

    @Test
    void later_events_of_an_instance_queue_behind_a_parked_one() {
        world.happens(round, new ConsensusRoundOpened());
        world.happens(round, new SilenceBroken());
        world.happens(round, new ConsensusRoundVoided());
        assertThat(world.parked.all())
                .extracting(ParkedEvents.Parked::event, ParkedEvents.Parked::state)
                .containsExactly(
                        tuple("SilenceBroken", ParkedEvents.State.WAITING),
                        tuple("ConsensusRoundVoided", ParkedEvents.State.BEHIND));
        assertThat(instances()).isEqualTo(1);
        world.executeSteps();
        assertThat(world.parked.all()).isEmpty();
        assertThat(instances()).isZero();
    }

    @Test
    void event_handed_over_twice_starts_nothing_twice() {
        RecordedEvent<?> opened = world.happens(round, new ConsensusRoundOpened());
        world.bridge(opened);
        world.bridge(opened, opened);
        assertThat(instances()).isEqualTo(1);
        assertThat(world.parked.count()).isZero();
    }

    @Test
    void second_opening_of_a_round_that_has_ended_starts_nothing() {
        world.happens(round, new ConsensusRoundOpened());
        world.happens(round, new ConsensusRoundVoided());
        world.happens(round, new ConsensusRoundOpened());
        assertThat(instances()).isZero();
    }

    /** Bears a message's name but does not say when the clock rings: the engine fails in the middle of its work. */
    private static final class Broken {
        record SilenceStarted() {}
    }

    @Test
    void broken_event_leaves_a_dead_letter_and_blocks_no_other_instance() {
        UUID other = world.id();
        world.happens(round, new ConsensusRoundOpened());
        world.happens(other, new ConsensusRoundOpened());
        world.executeSteps();
        Standing before = world.found(PROCESS, round);
        RecordedEvent<?> broken = world.log.append(round, new Broken.SilenceStarted());
        RecordedEvent<?> good =
                world.log.append(other, new SilenceStarted(world.clock.instant().plus(Duration.ofDays(3))));

        world.bridge(broken, good);

        assertThat(world.found(PROCESS, round)).isEqualTo(before);
        assertThat(world.found(PROCESS, other).clocks()).hasSize(1);
        assertThat(onlyDeadLetter().kind()).isEqualTo(Kind.FAILING);
        assertThat(onlyDeadLetter().reason()).contains("closesAt");
    }

    /** Carries what the database cannot store: the statement itself fails and takes the transaction with it. */
    record ConsensusNotReached() implements MovesProcess {
        @Override
        public Map<String, Instant> processInstants() {
            return Map.of("x".repeat(300), Instant.EPOCH);
        }
    }

    @Test
    void event_that_the_database_refuses_leaves_a_dead_letter_and_the_rest_of_the_batch_commits() {
        UUID other = world.id();
        world.happens(round, new ConsensusRoundOpened());
        world.executeSteps();
        RecordedEvent<?> bad = world.log.append(round, new ConsensusNotReached());
        RecordedEvent<?> good = world.log.append(other, new ConsensusRoundOpened());
        world.bridge(bad, good);
        assertThat(world.found(PROCESS, other).waiting()).containsExactly("serveRoll");
        assertThat(onlyDeadLetter().kind()).isEqualTo(Kind.FAILING);
    }

    @Test
    void event_that_fails_three_times_waits_for_somebody_to_try_again() {
        world.happens(round, new ConsensusRoundOpened());
        world.executeSteps();
        world.happens(round, new Broken.SilenceStarted());
        world.parkedAgain();
        world.parkedAgain();
        assertThat(onlyDeadLetter().kind()).isEqualTo(Kind.FAILED);
        assertThat(onlyDeadLetter().tries()).isEqualTo(3);
        world.parkedAgain();
        assertThat(onlyDeadLetter().tries()).isEqualTo(3);

        assertThat(world.deadLetters.retry(onlyDeadLetter().id())).isTrue();
        world.parkedAgain();
        assertThat(onlyDeadLetter().kind()).isEqualTo(Kind.FAILING);
        assertThat(onlyDeadLetter().tries()).isEqualTo(1);
    }

    @Test
    void dead_letters_that_do_not_exist_are_not_tried_again() {
        assertThat(world.deadLetters.retry("event:consensus-round:4711")).isFalse();
        assertThat(world.deadLetters.retry("step:nothing")).isFalse();
        assertThat(world.deadLetters.retry("'; drop table parked")).isFalse();
    }

    @Test
    void refused_step_that_the_model_does_not_draw_is_an_incident_and_can_be_tried_again() {
        world.steps.before("serveRoll", () -> {
            throw new Refused(TestRule.T1, Refused.Kind.STATE);
        });
        works();
        world.happens(round, new ConsensusRoundOpened());
        world.awaitWhileTimePasses(
                "the step is given up", () -> !world.deadLetters.list().isEmpty());
        DeadLetter letter = onlyDeadLetter();
        assertThat(letter.kind()).isEqualTo(Kind.STEP_FAILED);
        assertThat(letter.what()).isEqualTo("Send the text to every seat");
        assertThat(letter.reason()).isEqualTo("T1: Not in this test.");
        assertThat(letter.businessKey()).isEqualTo(round.toString());
        assertThat(world.meters.get("assent.process.incidents").gauge().value()).isEqualTo(1);
        assertThat(instances()).isEqualTo(1);

        world.steps.before("serveRoll", () -> {});
        assertThat(world.deadLetters.retry(letter.id())).isTrue();
        world.await(
                "the round goes on", () -> world.found(PROCESS, round).waiting().contains("positions"));
        assertThat(world.deadLetters.list()).isEmpty();
    }

    @Test
    void refused_step_whose_refusal_is_drawn_goes_that_way() {
        world.steps.before("prepareErrand", () -> {
            throw new Refused(TestRule.T1, Refused.Kind.STATE);
        });
        Instant later = world.clock.instant().plus(Duration.ofDays(1));
        world.happens(round, new ErrandBegun(Map.of("remindAt", later, "giveUpAt", later, "auditAt", later)));
        world.executeSteps();
        world.happens(round, new ErrandPreparingRefused());
        assertThat(world.found("errand", round)).isEqualTo(world.expected("errand", round));
        assertThat(world.found("errand", round).waiting()).containsExactly("askAround", "both");
        assertThat(world.deadLetters.list()).isEmpty();
    }

    @Test
    void failing_step_blocks_no_other_instance() {
        UUID other = world.id();
        world.steps.before("serveRoll", () -> {
            if (world.steps.calls().size() == 1) {
                throw new IllegalStateException("out of order");
            }
        });
        works();
        world.happens(round, new ConsensusRoundOpened());
        world.happens(other, new ConsensusRoundOpened());
        world.awaitWhileTimePasses(
                "both were served",
                () -> world.found(PROCESS, round).waiting().contains("positions")
                        && world.found(PROCESS, other).waiting().contains("positions"));
    }

    @Test
    void clocks_follow_the_application_s_clock_and_say_when_they_ring_next() {
        works();
        world.happens(round, new ConsensusRoundOpened());
        world.await(
                "the roll is served",
                () -> world.found(PROCESS, round).waiting().contains("positions"));
        assertThat(world.dueInstants.next()).isNull();
        Instant closesAt = world.clock.instant().plus(Duration.ofDays(3));
        world.happens(round, new SilenceStarted(closesAt));
        assertThat(world.dueInstants.next()).isEqualTo(closesAt);
        assertThat(world.dueInstants.idle()).isTrue();

        world.clock.set(closesAt);
        assertThat(world.dueInstants.idle()).isFalse();
        world.dueInstants.clockMoved();
        world.await("the round was asked", () -> world.steps.calls().contains("closeSilence"));
        world.await("nothing is due", () -> world.dueInstants.idle());
        assertThat(world.dueInstants.next()).isNull();
        world.happens(round, new ConsensusReached());
        world.await("the round has ended", () -> instances() == 0);
    }

    @Test
    void event_just_parked_keeps_the_processes_from_being_idle() {
        world.happens(round, new ConsensusRoundOpened());
        world.happens(round, new SilenceStarted(world.clock.instant().plus(Duration.ofDays(3))));
        world.happens(round, new ConsensusReached());
        assertThat(world.dueInstants.idle()).isFalse();
        world.executeSteps();
        world.executeSteps();
        assertThat(world.dueInstants.idle()).isTrue();
    }

    @Test
    void figures_say_what_lives_what_waits_and_what_is_late() {
        world.happens(round, new ConsensusRoundOpened());
        world.happens(round, new ConsensusReached());
        JdbcClient.create(TestDatabase.shared().application())
                .sql("update engine.parked set parked_at = now() - interval '6 minutes'")
                .update();
        world.retry.once(Set.of());
        assertThat(gauge("assent.process.instances", "process", PROCESS)).isEqualTo(1);
        assertThat(gauge("assent.process.parked")).isEqualTo(1);
        assertThat(gauge("assent.process.parked.overdue")).isEqualTo(1);
        assertThat(gauge("assent.process.deadletters")).isZero();
        assertThat(gauge("assent.process.timers.overdue")).isZero();
    }

    private double gauge(String name, String... tags) {
        return world.meters.get(name).tags(tags).gauge().value();
    }
}
