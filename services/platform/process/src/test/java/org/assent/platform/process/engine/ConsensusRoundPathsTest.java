package org.assent.platform.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.Instant;
import org.assent.platform.process.ProcessTrace;
import org.assent.platform.process.ProcessTrace.Activity;
import org.assent.platform.process.engine.RoundEvents.ConfirmationSilenceStarted;
import org.assent.platform.process.engine.RoundEvents.ConsensusNotReached;
import org.assent.platform.process.engine.RoundEvents.ConsensusReached;
import org.assent.platform.process.engine.RoundEvents.ConsensusRoundOpened;
import org.assent.platform.process.engine.RoundEvents.ConsensusRoundVoided;
import org.assent.platform.process.engine.RoundEvents.ConsensusRoundWithdrawn;
import org.assent.platform.process.engine.RoundEvents.NoObjectionDeclared;
import org.assent.platform.process.engine.RoundEvents.ObjectionMaintained;
import org.assent.platform.process.engine.RoundEvents.PositionStated;
import org.assent.platform.process.engine.RoundEvents.SilenceBroken;
import org.assent.platform.process.engine.RoundEvents.SilenceExtended;
import org.assent.platform.process.engine.RoundEvents.SilenceStarted;
import org.junit.jupiter.api.Test;

/** The ways through the consensus model, in the engine and in the trace at once. */
class ConsensusRoundPathsTest extends PathsOfProcess {
    ConsensusRoundPathsTest() {
        super("consensus-round");
    }

    private void opened() {
        happens(new ConsensusRoundOpened());
        assertThat(world.expected(process, key).waiting()).containsExactly("serveRoll");
        world.executeSteps();
        agree();
        assertThat(world.expected(process, key).waiting()).containsExactly("positions");
    }

    private Instant silence() {
        Instant closesAt = world.clock.instant().plus(Duration.ofDays(3));
        happens(new SilenceStarted(closesAt));
        return closesAt;
    }

    private void informed(String end) {
        world.executeSteps();
        agree();
        ProcessTrace trace = world.trace(process, key);
        assertThat(trace.ended()).isTrue();
        assertThat(trace.deviations()).isEmpty();
        assertThat(last(trace).id()).isEqualTo(end);
        assertThat(world.engine.runtime().createProcessInstanceQuery().count()).isZero();
        assertThat(world.engine.management().createJobQuery().count()).isZero();
    }

    private static Activity last(ProcessTrace trace) {
        return trace.activities().get(trace.activities().size() - 1);
    }

    @Test
    void unbroken_silence_is_closed_by_its_clock_and_everybody_is_told() {
        opened();
        Instant closesAt = silence();
        happens(new PositionStated());
        assertThat(world.expected(process, key).clocks()).containsExactly("silenceExpires " + closesAt);
        at(closesAt.minusMillis(1));
        assertThat(world.steps.calls()).containsExactly("serveRoll");
        at(closesAt);
        assertThat(world.steps.calls()).containsExactly("serveRoll", "closeSilence");
        happens(new ConsensusReached());
        informed("adopted");
        assertThat(world.steps.calls()).containsExactly("serveRoll", "closeSilence", "informRoll");
    }

    @Test
    void objection_before_the_alarm_takes_the_alarm_away() {
        opened();
        silence();
        happens(new SilenceBroken());
        assertThat(world.expected(process, key).waiting()).containsExactly("informRoll_broken", "silenceExpires");
        informed("notAdoptedBroken");
    }

    @Test
    void closing_without_consensus_tells_everybody_what_was_missing() {
        opened();
        at(silence());
        happens(new ConsensusNotReached());
        informed("notAdopted");
    }

    @Test
    void extension_leaves_the_earlier_alarm_to_be_told_not_yet_CR15() {
        opened();
        Instant first = silence();
        Instant second = first.plus(Duration.ofDays(1));
        happens(new SilenceExtended(second));
        assertThat(world.expected(process, key).clocks())
                .containsExactly("extensionExpires " + second, "silenceExpires " + first);
        at(first);
        assertThat(world.steps.calls()).containsExactly("serveRoll", "closeSilence");
        assertThat(world.expected(process, key).waiting()).containsExactly("extensionExpires", "positions");
        at(second);
        assertThat(world.steps.calls()).containsExactly("serveRoll", "closeSilence", "closeSilence");
        happens(new ConsensusReached());
        informed("adopted");
    }

    @Test
    void extension_arriving_while_the_alarm_is_being_answered_finds_somebody_waiting_CR21() {
        opened();
        Instant first = silence();
        world.clock.set(first);
        ringWithoutAsking();
        Instant second = first.plus(Duration.ofDays(1));
        world.happens(key, new SilenceExtended(second));
        world.askAfterClocks();
        agree();
        assertThat(world.expected(process, key).clocks()).containsExactly("extensionExpires " + second);
        assertThat(world.parked.count()).isZero();
        at(second);
        happens(new ConsensusReached());
        informed("adopted");
    }

    @Test
    void objection_arriving_while_the_alarm_is_being_answered_ends_the_round() {
        opened();
        world.clock.set(silence());
        ringWithoutAsking();
        world.happens(key, new SilenceBroken());
        assertThat(world.parked.count()).isZero();
        world.executeSteps();
        agree();
        assertThat(world.trace(process, key).ended()).isTrue();
        assertThat(world.engine.management().createJobQuery().count()).isZero();
    }

    @Test
    void meeting_with_everybody_present_is_final_at_once_CR10() {
        opened();
        happens(new PositionStated());
        happens(new NoObjectionDeclared());
        happens(new ConsensusReached());
        informed("adopted");
    }

    @Test
    void those_who_were_absent_confirm_until_their_clock_rings_CR10() {
        opened();
        Instant closesAt = confirmation();
        assertThat(world.expected(process, key).clocks()).containsExactly("confirmationExpires " + closesAt);
        at(closesAt.minusMillis(1));
        assertThat(world.steps.calls()).containsExactly("serveRoll");
        at(closesAt);
        assertThat(world.steps.calls()).containsExactly("serveRoll", "closeSilence");
        happens(new ConsensusReached());
        informed("adopted");
    }

    @Test
    void objection_of_somebody_who_was_absent_takes_the_alarm_away_CR10() {
        opened();
        confirmation();
        happens(new SilenceBroken());
        informed("notAdoptedBroken");
    }

    @Test
    void objection_maintained_in_the_meeting_is_told_to_everybody_T11() {
        opened();
        happens(new ObjectionMaintained());
        informed("notAdoptedMaintained");
    }

    private Instant confirmation() {
        happens(new NoObjectionDeclared());
        Instant closesAt = world.clock.instant().plus(Duration.ofDays(3));
        happens(new ConfirmationSilenceStarted(closesAt));
        return closesAt;
    }

    @Test
    void withdrawn_round_ends_at_once_even_before_it_was_served_CR17a() {
        happens(new ConsensusRoundOpened());
        happens(new ConsensusRoundWithdrawn());
        assertThat(world.trace(process, key).ended()).isTrue();
        assertThat(last(world.trace(process, key)).id()).isEqualTo("withdrawn");
        assertThat(world.engine.management().createJobQuery().count()).isZero();
    }

    @Test
    void voided_round_ends_with_all_its_clocks_CR16() {
        opened();
        happens(new SilenceExtended(silence().plus(Duration.ofDays(1))));
        happens(new ConsensusRoundVoided());
        assertThat(world.trace(process, key).ended()).isTrue();
        assertThat(last(world.trace(process, key)).id()).isEqualTo("voided");
        assertThat(world.engine.management().createJobQuery().count()).isZero();
    }

    @Test
    void what_comes_after_the_end_is_counted_and_shown_as_a_deviation() {
        double before = counted();
        happens(new ConsensusRoundOpened());
        happens(new ConsensusRoundWithdrawn());
        world.happens(key, new SilenceBroken());
        assertThat(world.trace(process, key).deviations())
                .extracting(ProcessTrace.Deviation::event, ProcessTrace.Deviation::reason)
                .containsExactly(tuple("SilenceBroken", "the process had ended"));
        assertThat(world.parked.all()).isEmpty();
        assertThat(counted()).isEqualTo(before + 1);
    }

    @Test
    void trace_says_from_which_event_to_which_a_token_stood() {
        opened();
        silence();
        happens(new SilenceBroken());
        assertThat(world.trace(process, key).activities())
                .extracting(Activity::id, Activity::kind, Activity::from, Activity::to)
                .containsExactly(
                        tuple("serveRoll", ProcessTrace.Kind.STEP, 1L, 2L),
                        tuple("positions", ProcessTrace.Kind.WAIT, 2L, 4L),
                        tuple("silenceExpires", ProcessTrace.Kind.CLOCK, 3L, null),
                        tuple("informRoll_broken", ProcessTrace.Kind.STEP, 4L, null));
        assertThat(world.trace(process, key).active())
                .extracting(Activity::id)
                .containsExactly("informRoll_broken", "silenceExpires");
    }

    private double counted() {
        return world.meters
                .counter("assent.process.events", "outcome", "ended", "process", process)
                .count();
    }

    private void ringWithoutAsking() {
        world.engine.management().createJobQuery().timers().list().stream()
                .filter(job -> !job.getDuedate().toInstant().isAfter(world.clock.instant()))
                .forEach(job -> world.engine.management().executeJob(job.getId()));
    }
}
