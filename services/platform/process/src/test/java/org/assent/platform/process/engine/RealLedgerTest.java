package org.assent.platform.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.assent.kernel.Act;
import org.assent.kernel.Channel;
import org.assent.kernel.Ids;
import org.assent.platform.database.Database;
import org.assent.platform.ledger.AggregateType;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.EventTypes;
import org.assent.platform.ledger.LedgerConfiguration;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.ledger.StepDoor;
import org.assent.platform.process.DeadLetters;
import org.assent.platform.process.DueInstants;
import org.assent.platform.process.EngineRebuild;
import org.assent.platform.process.ProcessSteps;
import org.assent.platform.process.ProcessTrace;
import org.assent.platform.process.Processes;
import org.assent.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Log, doors, readers, bridge, engine and steps together, as in the product; only the round is a small one. */
class RealLedgerTest {
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final Demonstration clock = new Demonstration();
    private final UUID round = Ids.next(Instant.now(), new SecureRandom());
    private World world;

    /** A clock that can be put forward. */
    private static final class Demonstration extends Clock implements Supplier<Duration> {
        private volatile Duration offset = Duration.ZERO;

        @Override
        public Duration get() {
            return offset;
        }

        @Override
        public Instant instant() {
            return Clock.systemUTC().instant().plus(offset);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    @BeforeEach
    void start() {
        world = World.get();
        Database database = TestDatabase.empty();
        context.registerBean(Database.class, () -> database, definition -> definition.setDestroyMethodName(""));
        context.registerBean(MeterRegistry.class, SimpleMeterRegistry::new);
        context.registerBean(RandomGenerator.class, () -> new SecureRandom());
        context.registerBean("clock", Demonstration.class, () -> clock);
        context.registerBean("testRoundEvents", EventTypes.class, TestRound::events);
        context.registerBean("testRound", AggregateType.class, () -> new AggregateType(TestRound.class));
        context.registerBean(
                "steps", TestRound.Steps.class, () -> new TestRound.Steps(context.getBean(StepDoor.class)));
        context.registerBean(
                "ofRound",
                ProcessSteps.class,
                () -> new ProcessSteps("consensusRoundSteps", context.getBean(TestRound.Steps.class)));
        context.registerBean(
                "ofConsultation",
                ProcessSteps.class,
                () -> new ProcessSteps("consultationRoundSteps", world.steps.new OfConsultation()));
        context.registerBean(
                "ofReview",
                ProcessSteps.class,
                () -> new ProcessSteps("proposalReviewSteps", world.steps.new OfReview()));
        context.registerBean(
                "ofDeadlock",
                ProcessSteps.class,
                () -> new ProcessSteps("deadlockSteps", world.steps.new OfDeadlock()));
        context.registerBean(
                "ofCall", ProcessSteps.class, () -> new ProcessSteps("callSteps", world.steps.new OfCall()));
        context.registerBean(
                "ofNomination",
                ProcessSteps.class,
                () -> new ProcessSteps("nominationSteps", world.steps.new OfNomination()));
        context.registerBean(
                "ofObjection",
                ProcessSteps.class,
                () -> new ProcessSteps("objectionSteps", world.steps.new OfObjection()));
        context.register(LedgerConfiguration.class, ProcessConfiguration.class);
        context.refresh();
    }

    @AfterEach
    void stop() {
        context.close();
        TestDatabase.empty();
        world.empty();
    }

    private void send(Object command) {
        context.getBean(Commands.class).send(command, act());
    }

    private Act act() {
        return Act.ofSystem(Channel.PAGE, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private List<String> events() {
        return context.getBean(EventLog.class).of(round).stream()
                .map(RecordedEvent::name)
                .toList();
    }

    private ProcessTrace trace() {
        return context.getBean(Processes.class)
                .trace(round, context.getBean(EventLog.class).of(round), clock.instant())
                .orElseThrow();
    }

    private void await(String what, BooleanSupplier condition) {
        world.await(what, condition);
    }

    private void recorded(String event) {
        await(event, () -> events().contains(event));
    }

    private Instant silence() {
        Instant closesAt = clock.instant().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.SECONDS);
        send(new TestRound.OpenRound(round));
        recorded("RollServed");
        send(new TestRound.StartSilence(round, closesAt));
        await("the clock is set", () -> context.getBean(DueInstants.class).next() != null);
        return closesAt;
    }

    @Test
    void round_runs_by_itself_from_its_opening_to_the_last_letter() {
        Instant closesAt = silence();
        assertThat(context.getBean(DueInstants.class).next()).isEqualTo(closesAt);
        clock.offset = Duration.ofDays(3);
        context.getBean(DueInstants.class).clockMoved();
        recorded("RollInformed");
        assertThat(events())
                .containsExactly(
                        "ConsensusRoundOpened", "RollServed", "SilenceStarted", "ConsensusReached", "RollInformed");
        assertThat(trace().ended()).isTrue();
        await("nothing is due", () -> context.getBean(DueInstants.class).idle());
        assertThat(context.getBean(DeadLetters.class).list()).isEmpty();
        assertThat(context.getBean(EngineDueInstants.class).next()).isNull();
    }

    @Test
    void step_that_fails_after_its_command_leaves_no_event_and_is_tried_again() {
        AtomicBoolean failed = new AtomicBoolean();
        context.getBean(TestRound.Steps.class).afterwards(() -> {
            if (!failed.getAndSet(true)) {
                throw new IllegalStateException("out of order, once");
            }
        });
        send(new TestRound.OpenRound(round));
        recorded("RollServed");
        assertThat(failed).isTrue();
        assertThat(events()).containsExactly("ConsensusRoundOpened", "RollServed");
    }

    @Test
    void objection_that_comes_while_the_roll_cannot_be_served_waits_and_is_taken_when_it_can() {
        AtomicBoolean outOfOrder = new AtomicBoolean(true);
        context.getBean(TestRound.Steps.class).afterwards(() -> {
            if (outOfOrder.get()) {
                throw new IllegalStateException("out of order");
            }
        });
        send(new TestRound.OpenRound(round));
        send(new TestRound.BreakSilence(round));
        await(
                "the objection is parked",
                () -> context.getBean(DeadLetters.class).list().stream()
                        .anyMatch(letter -> letter.what().equals("SilenceBroken")));
        outOfOrder.set(false);
        recorded("RollInformed");
        assertThat(events()).containsExactly("ConsensusRoundOpened", "SilenceBroken", "RollServed", "RollInformed");
        await("the round has ended", () -> trace().ended());
        await("nothing is left", () -> context.getBean(DeadLetters.class).list().isEmpty());
    }

    @Test
    void engine_rebuilt_from_the_real_log_stands_where_it_stood() {
        silence();
        context.getBean(JobsLifecycle.class).stop();
        EngineRebuild.Report report = context.getBean(EngineRebuild.class).rebuild((done, all) -> {});
        assertThat(report.equal()).as(report.toString()).isTrue();
        assertThat(report.instances()).isEqualTo(1);
        context.getBean(JobsLifecycle.class).start();
        clock.offset = Duration.ofDays(3);
        recorded("RollInformed");
    }
}
