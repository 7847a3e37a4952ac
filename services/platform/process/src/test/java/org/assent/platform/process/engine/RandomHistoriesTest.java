package org.assent.platform.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.assent.kernel.Refused;
import org.assent.platform.process.EngineRebuild.Report;
import org.assent.platform.process.ProcessTrace;
import org.assent.platform.process.ProcessTrace.Deviation;
import org.assent.platform.process.engine.ErrandEvents.ErrandAsked;
import org.assent.platform.process.engine.ErrandEvents.ErrandBegun;
import org.assent.platform.process.engine.ErrandEvents.ErrandDone;
import org.assent.platform.process.engine.ErrandEvents.ErrandDropped;
import org.assent.platform.process.engine.ErrandEvents.ErrandPreparingRefused;
import org.assent.platform.process.engine.ErrandEvents.ErrandStopped;
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
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens in whatever order: the engine stands where the trace says, and a rebuild brings it there again. */
class RandomHistoriesTest {
    private static final int EVENTS = 14;

    private World world;
    private UUID key;
    private Random random;

    @BeforeEach
    void empty() {
        world = World.get();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void engine_stands_where_the_trace_says_after_every_event_of_a_round(long seed) {
        round(seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void engine_stands_where_the_trace_says_whatever_a_model_draws(long seed) {
        errand(seed);
    }

    @Test
    @Tag("long")
    void engine_stands_where_the_trace_says_in_many_more_histories() {
        for (long seed = 9; seed < 200; seed++) {
            world = World.get();
            round(seed);
            world = World.get();
            errand(seed);
        }
    }

    private void round(long seed) {
        random = new Random(seed);
        history(
                "consensus-round",
                ConsensusRoundOpened::new,
                List.of(
                        () -> new SilenceStarted(soon()),
                        () -> new SilenceStarted(soon()),
                        () -> new SilenceExtended(soon()),
                        PositionStated::new,
                        () -> new ConfirmationSilenceStarted(soon()),
                        NoObjectionDeclared::new,
                        ObjectionMaintained::new,
                        ConsensusReached::new,
                        ConsensusNotReached::new,
                        SilenceBroken::new,
                        ConsensusRoundOpened::new,
                        ConsensusRoundWithdrawn::new,
                        ConsensusRoundVoided::new));
    }

    private void errand(long seed) {
        random = new Random(seed);
        history(
                "errand",
                this::begun,
                List.of(
                        this::begun,
                        ErrandAsked::new,
                        ErrandAsked::new,
                        ErrandStopped::new,
                        ErrandDone::new,
                        ErrandDone::new,
                        ErrandDropped::new));
    }

    private Object begun() {
        return new ErrandBegun(Map.of("remindAt", soon(), "giveUpAt", soon(), "auditAt", soon()));
    }

    private Instant soon() {
        return world.clock.instant().plus(Duration.ofMinutes(random.nextInt(-20, 240)));
    }

    private void history(String process, Supplier<Object> first, List<Supplier<Object>> events) {
        key = world.id();
        world.happens(
                key,
                random.nextInt(10) == 0
                        ? events.get(random.nextInt(events.size())).get()
                        : first.get());
        agree(process);
        for (int i = 0; i < EVENTS; i++) {
            world.clock.advance(Duration.ofMinutes(random.nextInt(60)));
            agree(process);
            if (random.nextInt(3) == 0) {
                executeOneStep();
            } else {
                world.happens(key, events.get(random.nextInt(events.size())).get());
            }
            agree(process);
        }
        rebuilt(process);
    }

    private void executeOneStep() {
        List<Job> steps = world.engine.management().createJobQuery().messages().list();
        if (steps.isEmpty()) {
            return;
        }
        boolean refuse = random.nextInt(3) == 0;
        boolean[] refused = {false};
        if (refuse) {
            world.steps.before("prepareErrand", () -> {
                refused[0] = true;
                throw new Refused(TestRule.T1, Refused.Kind.STATE);
            });
        } else {
            world.steps.before("prepareErrand", () -> {});
        }
        world.engine
                .management()
                .executeJob(steps.get(random.nextInt(steps.size())).getId());
        if (refused[0]) {
            world.log.append(key, new ErrandPreparingRefused());
        }
        world.parkedAgain();
    }

    private void agree(String process) {
        world.ringClocks();
        ProcessTrace trace = world.trace(process, key);
        assertThat(world.found(process, key)).as(() -> history()).isEqualTo(world.expected(process, key));
        List<Long> waiting = trace.deviations().stream()
                .filter(deviation -> deviation.reason().contains("wait"))
                .map(Deviation::position)
                .toList();
        assertThat(world.parked.all())
                .as(() -> history())
                .extracting(ParkedEvents.Parked::position)
                .isEqualTo(waiting);
    }

    private String history() {
        List<String> lines = new ArrayList<>();
        world.log
                .of(key)
                .forEach(event -> lines.add(event.position() + " " + event.recordedAt() + " " + event.payload()));
        return String.join("\n", lines) + "\nnow " + world.clock.instant();
    }

    private void rebuilt(String process) {
        Report report = world.rebuild.rebuild((done, all) -> {});
        assertThat(report.differences()).as(() -> history()).isEmpty();
        boolean begun = world.log.of(key).stream()
                .anyMatch(event -> world.graph(process).startFor(event.name()).isPresent());
        boolean ended = ProcessTrace.of(world.graph(process), world.log.of(key), Instant.MIN)
                .ended();
        assertThat(report.instances()).isEqualTo(begun && !ended ? 1 : 0);
        agree(process);
    }
}
