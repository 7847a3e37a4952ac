package org.assent.platform.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.process.EngineRebuild.Report;
import org.assent.platform.process.engine.ErrandEvents.ErrandBegun;
import org.assent.platform.process.engine.RoundEvents.ConsensusReached;
import org.assent.platform.process.engine.RoundEvents.ConsensusRoundOpened;
import org.assent.platform.process.engine.RoundEvents.ConsensusRoundWithdrawn;
import org.assent.platform.process.engine.RoundEvents.PositionStated;
import org.assent.platform.process.engine.RoundEvents.SilenceBroken;
import org.assent.platform.process.engine.RoundEvents.SilenceExtended;
import org.assent.platform.process.engine.RoundEvents.SilenceStarted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Amnesia: the engine forgets everything, and the events bring it back. */
class RebuildTest {
    private static final String PROCESS = "consensus-round";

    private World world;

    @BeforeEach
    void empty() {
        world = World.get();
    }

    @AfterEach
    void forget() {
        world.empty();
    }

    private UUID round(Object... events) {
        UUID round = world.id();
        world.happens(round, new ConsensusRoundOpened());
        for (Object event : events) {
            world.executeSteps();
            world.happens(round, event);
        }
        return round;
    }

    private Instant in(Duration duration) {
        return world.clock.instant().plus(duration);
    }

    private Report rebuild() {
        return world.rebuild.rebuild((done, all) -> {});
    }

    @Test
    void every_instance_waits_again_where_it_waited_with_its_tasks_and_clocks() {
        round(new ConsensusRoundWithdrawn());
        List<UUID> rounds = new ArrayList<>();
        rounds.add(round());
        rounds.add(round(new SilenceStarted(in(Duration.ofDays(3)))));
        rounds.add(round(new SilenceStarted(in(Duration.ofDays(3))), new SilenceExtended(in(Duration.ofDays(4)))));
        rounds.add(round(new SilenceStarted(in(Duration.ofDays(3))), new SilenceBroken()));
        UUID errand = world.id();
        world.happens(
                errand,
                new ErrandBegun(Map.of(
                        "remindAt", in(Duration.ofDays(1)),
                        "giveUpAt", in(Duration.ofDays(2)),
                        "auditAt", in(Duration.ofDays(3)))));
        List<Standing> before = standings(rounds, errand);
        List<String> calls = world.steps.calls();

        Report report = rebuild();

        assertThat(report.equal()).as(report.toString()).isTrue();
        assertThat(report.instances()).isEqualTo(5);
        assertThat(report.position()).isEqualTo(world.log.head());
        assertThat(standings(rounds, errand)).isEqualTo(before);
        assertThat(world.found("errand", errand).tasks()).containsExactly("askAround");
        assertThat(world.steps.calls()).as("nothing was sent").isEqualTo(calls);
    }

    private List<Standing> standings(List<UUID> rounds, UUID errand) {
        List<Standing> standings = new ArrayList<>();
        rounds.forEach(round -> standings.add(world.found(PROCESS, round)));
        standings.add(world.found("errand", errand));
        return standings;
    }

    @Test
    void rebuilt_round_goes_on_as_if_nothing_had_happened() {
        Instant closesAt = in(Duration.ofDays(3));
        UUID round = round(new SilenceStarted(closesAt));
        rebuild();
        world.clock.set(closesAt);
        world.ringClocks();
        assertThat(world.steps.calls()).containsExactly("serveRoll", "closeSilence");
        world.happens(round, new ConsensusReached());
        world.executeSteps();
        assertThat(world.engine.runtime().createProcessInstanceQuery().count()).isZero();
        assertThat(world.trace(PROCESS, round).ended()).isTrue();
    }

    @Test
    void alarm_that_was_due_while_nobody_was_there_rings_after_the_rebuild() {
        Instant closesAt = in(Duration.ofDays(3));
        round(new SilenceStarted(closesAt));
        world.clock.set(closesAt.plus(Duration.ofDays(1)));
        Report report = rebuild();
        assertThat(report.equal()).isTrue();
        assertThat(world.dueInstants.next()).isEqualTo(closesAt);
        world.ringClocks();
        assertThat(world.steps.calls()).containsExactly("serveRoll", "closeSilence");
    }

    @Test
    void alarm_that_rang_and_that_nobody_answered_is_asked_again_after_the_rebuild() {
        Instant closesAt = in(Duration.ofDays(3));
        UUID round = round(new SilenceStarted(closesAt));
        world.clock.set(closesAt);
        world.steps.before("closeSilence", () -> {
            throw new IllegalStateException("out of order");
        });
        assertThatThrownBy(world::ringClocks).hasMessageContaining("out of order");
        world.clock.advance(Duration.ofHours(1));
        world.happens(round, new PositionStated());
        world.steps.before("closeSilence", () -> {});

        assertThat(rebuild().equal()).isTrue();
        assertThat(world.found(PROCESS, round).waiting()).containsExactly("closeSilence", "positions");
        world.executeSteps();
        assertThat(world.steps.calls()).endsWith("closeSilence", "closeSilence");
        assertThat(world.found(PROCESS, round)).isEqualTo(world.expected(PROCESS, round));
    }

    @Test
    void engine_reads_the_application_s_clock_again_after_the_rebuild() {
        round(new SilenceStarted(in(Duration.ofDays(3))));
        rebuild();
        world.clock.advance(Duration.ofDays(7));
        assertThat(world.engineClock.now()).isEqualTo(world.clock.instant());
    }

    @Test
    void parked_event_is_parked_again() {
        UUID round = world.id();
        world.happens(round, new ConsensusRoundOpened());
        world.happens(round, new SilenceBroken());
        rebuild();
        assertThat(world.parked.all()).extracting(ParkedEvents.Parked::event).containsExactly("SilenceBroken");
        world.executeSteps();
        assertThat(world.found(PROCESS, round).waiting()).containsExactly("informRoll_broken");
    }

    @Test
    void bridge_leaves_alone_what_the_rebuild_has_brought_up() {
        UUID round = round(new SilenceStarted(in(Duration.ofDays(3))));
        rebuild();
        Standing rebuilt = world.found(PROCESS, round);
        world.bridge(world.log.of(round).toArray(RecordedEvent<?>[]::new));
        assertThat(world.found(PROCESS, round)).isEqualTo(rebuilt);
        assertThat(world.parked.count()).isZero();
        world.happens(round, new SilenceBroken());
        assertThat(world.found(PROCESS, round).waiting()).contains("informRoll_broken");
    }

    @Test
    void rebuild_refuses_while_the_engine_works() {
        world.jobs.start();
        assertThatThrownBy(this::rebuild).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void rebuild_that_fails_half_way_leaves_everything_as_it_was() {
        UUID round = round(new SilenceStarted(in(Duration.ofDays(3))));
        UUID other = round();
        Standing before = world.found(PROCESS, round);
        assertThatThrownBy(() -> world.rebuild.rebuild((done, all) -> {
                    throw new IllegalStateException("interrupted");
                }))
                .hasMessage("interrupted");
        assertThat(world.found(PROCESS, round)).isEqualTo(before);
        assertThat(world.found(PROCESS, other).waiting()).containsExactly("serveRoll");
        assertThat(world.parked.rebuiltUpTo()).isZero();
    }
}
