package org.assent.platform.process.engine;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.assent.kernel.Ids;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.process.EngineRebuild;
import org.assent.platform.process.ModelGraph;
import org.assent.platform.process.ProcessSteps;
import org.assent.platform.process.ProcessTrace;
import org.assent.testing.TestDatabase;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The engine and the bridge on a real database, wired as in the product, with a log and steps of the test's own. */
final class World {
    private static World world;

    static final Instant START = Instant.parse("2026-02-02T09:00:00Z");

    final HandClock clock = new HandClock(START);
    final TestLog log = new TestLog(clock);
    final RecordingSteps steps = new RecordingSteps(log);
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final Moved moved = new Moved();
    final ModelLibrary models;
    final Engine engine;
    final EngineClock engineClock;
    final ParkedEvents parked;
    final Bridge bridge;
    final ParkedRetry retry;
    final JobsLifecycle jobs;
    final EngineDeadLetters deadLetters;
    final EngineDueInstants dueInstants;
    final EngineRebuild rebuild;
    private final TransactionTemplate transaction;
    private final EngineTables tables;
    private final Delivery delivery;
    private final SecureRandom random = new SecureRandom();

    private World() {
        DataSource source = TestDatabase.shared().application();
        JdbcClient jdbc = JdbcClient.create(source);
        JdbcTransactionManager transactions = new JdbcTransactionManager(source);
        transaction = new TransactionTemplate(transactions);
        TransactionTemplate savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        models = ModelLibrary.of(
                ModelLibrary.shipped()
                        .graph("consensus-round")
                        .orElseThrow()
                        .model()
                        .xml(),
                ModelLibrary.shipped()
                        .graph("consultation-round")
                        .orElseThrow()
                        .model()
                        .xml(),
                ModelLibrary.shipped()
                        .graph("proposal-review")
                        .orElseThrow()
                        .model()
                        .xml(),
                ModelLibrary.shipped().graph("deadlock").orElseThrow().model().xml(),
                ModelLibrary.shipped().graph("call").orElseThrow().model().xml(),
                ModelLibrary.shipped().graph("nomination").orElseThrow().model().xml(),
                ModelLibrary.shipped().graph("objection").orElseThrow().model().xml(),
                Fixtures.text("errand.bpmn"));
        StepCalls calls = new StepCalls(
                List.of(
                        new ProcessSteps("consensusRoundSteps", steps.new OfRound()),
                        new ProcessSteps("consultationRoundSteps", steps.new OfConsultation()),
                        new ProcessSteps("proposalReviewSteps", steps.new OfReview()),
                        new ProcessSteps("deadlockSteps", steps.new OfDeadlock()),
                        new ProcessSteps("callSteps", steps.new OfCall()),
                        new ProcessSteps("nominationSteps", steps.new OfNomination()),
                        new ProcessSteps("objectionSteps", steps.new OfObjection()),
                        new ProcessSteps("errandSteps", steps.new OfErrand())),
                savepoint,
                models,
                moved::add);
        engineClock = new EngineClock(clock);
        engine = new Engine(source, transactions, clock, random, models, calls);
        delivery = new Delivery(engine, log);
        parked = new ParkedEvents(jdbc);
        bridge = new Bridge(models, delivery, parked, transactions, log, moved::add, meters);
        retry = new ParkedRetry(bridge, parked, moved);
        jobs = new JobsLifecycle(engine.jobs());
        deadLetters = new EngineDeadLetters(engine, models, parked, moved);
        dueInstants = new EngineDueInstants(engine, parked);
        tables = new EngineTables(jdbc);
        rebuild = new EngineReplay(
                engine, engineClock, tables, models, calls, delivery, parked, bridge, log, transaction);
        new ProcessMeters(meters, engine, models, parked, clock);
    }

    /** The one world of this test run: an engine takes seconds to make. */
    static synchronized World get() {
        if (world == null) {
            world = new World();
        }
        world.empty();
        return world;
    }

    /** Nothing has ever happened. */
    void empty() {
        retry.stop();
        jobs.stop();
        transaction.executeWithoutResult(status -> {
            tables.deleteInstances();
            parked.clear();
        });
        bridge.rebuiltUpTo(null);
        log.clear();
        steps.clear();
        clock.set(START);
        engineClock.follow();
    }

    UUID id() {
        return Ids.next(clock.instant(), random);
    }

    /** Stores an event and has the bridge handle it. */
    RecordedEvent<?> happens(UUID round, Object event) {
        RecordedEvent<?> recorded = log.append(round, event);
        bridge(recorded);
        return recorded;
    }

    void bridge(RecordedEvent<?>... events) {
        transaction.executeWithoutResult(status -> bridge.on(List.of(events)));
    }

    /** Rings what is due and has it ask, as the engine would by itself. */
    void ringClocks() {
        askAfterClocks();
        for (Job job = dueClock(); job != null; job = dueClock()) {
            engine.management().executeJob(job.getId());
            askAfterClocks();
            parkedAgain();
        }
    }

    private Job dueClock() {
        return engine.management().createJobQuery().timers().list().stream()
                .filter(job -> !job.getDuedate().toInstant().isAfter(clock.instant()))
                .min(Comparator.comparing(Job::getDuedate))
                .orElse(null);
    }

    void askAfterClocks() {
        Map<String, String> activities = Standing.activities(engine);
        for (Job job : engine.management().createJobQuery().messages().list()) {
            String activity = activities.get(job.getJobDefinitionId());
            if (models.graphs().stream().anyMatch(graph -> asks(graph, activity))) {
                engine.management().executeJob(job.getId());
            }
        }
    }

    private static boolean asks(ModelGraph graph, String activity) {
        return graph.nodes().stream().anyMatch(node -> node.id().equals(activity) && graph.asksAfterClock(node));
    }

    /** Executes the steps that wait, and hands on what they recorded. */
    void executeSteps() {
        long before = log.head();
        for (Job job : engine.management().createJobQuery().messages().list()) {
            // An earlier one may have ended the instance of a later one.
            if (engine.management().createJobQuery().jobId(job.getId()).count() > 0) {
                engine.management().executeJob(job.getId());
            }
        }
        parkedAgain();
        log.after(before, 100).forEach(this::bridge);
    }

    void parkedAgain() {
        Set<String> keys = new HashSet<>();
        parked.all().forEach(event -> keys.add(event.instance().businessKey()));
        retry.once(keys);
    }

    ModelGraph graph(String process) {
        return models.graph(process).orElseThrow();
    }

    ProcessTrace trace(String process, UUID key) {
        return ProcessTrace.of(graph(process), log.of(key), clock.instant());
    }

    /** Where the trace says that an instance stands. */
    Standing expected(String process, UUID key) {
        return Standing.of(graph(process), trace(process, key));
    }

    /** Where the engine says so. */
    Standing found(String process, UUID key) {
        return delivery.instance(process, key.toString())
                .map(instance -> Standing.of(engine, instance.getId()))
                .orElse(Standing.NOWHERE);
    }

    /** A step that failed is tried again later by the engine's clock. */
    void awaitWhileTimePasses(String what, BooleanSupplier condition) {
        await(what, () -> {
            clock.advance(Duration.ofSeconds(1));
            return condition.getAsBoolean();
        });
    }

    void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("did not happen in 20 seconds: " + what);
            }
            LockSupport.parkNanos(20_000_000);
        }
    }
}
