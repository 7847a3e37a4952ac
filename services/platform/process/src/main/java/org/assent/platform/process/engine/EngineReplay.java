package org.assent.platform.process.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.process.EngineRebuild;
import org.assent.platform.process.ModelGraph;
import org.assent.platform.process.ModelGraph.Node;
import org.assent.platform.process.ModelGraph.NodeType;
import org.assent.platform.process.ProcessTrace;
import org.assent.platform.process.engine.ParkedEvents.Instance;
import org.assent.platform.process.engine.StepCalls.Mode;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings every live instance back by its own events through the bridge: the clock set by hand, each clock of the process rung
 * when it was due, each step passed when an event shows that it was done. A clock that rings only after the last event is left to
 * ring again, and a step that asked without an event to show for it is left to ask again: to ask once more does no harm, not to
 * ask would. All of it is one transaction.
 */
final class EngineReplay implements EngineRebuild {
    private static final Instant NO_CLOCK_AFTER_THE_LAST_EVENT = Instant.MIN;

    private final Engine engine;
    private final EngineClock clock;
    private final EngineTables tables;
    private final ModelLibrary models;
    private final StepCalls steps;
    private final Delivery delivery;
    private final ParkedEvents parked;
    private final Bridge bridge;
    private final EventLog log;
    private final TransactionTemplate transaction;

    EngineReplay(
            Engine engine,
            EngineClock clock,
            EngineTables tables,
            ModelLibrary models,
            StepCalls steps,
            Delivery delivery,
            ParkedEvents parked,
            Bridge bridge,
            EventLog log,
            TransactionTemplate transaction) {
        this.engine = engine;
        this.clock = clock;
        this.tables = tables;
        this.models = models;
        this.steps = steps;
        this.delivery = delivery;
        this.parked = parked;
        this.bridge = bridge;
        this.log = log;
        this.transaction = transaction;
    }

    @Override
    public Report rebuild(Progress progress) {
        if (engine.jobs().isActive()) {
            throw new IllegalStateException("the engine works; a rebuild needs it stopped");
        }
        steps.mode(Mode.PASS);
        try {
            Report report = transaction.execute(status -> replayAll(progress));
            if (report == null) {
                throw new IllegalStateException("a rebuild has a report");
            }
            return report;
        } finally {
            bridge.rebuiltUpTo(null);
            steps.mode(Mode.SEND);
            clock.follow();
        }
    }

    private Report replayAll(Progress progress) {
        long head = log.head();
        tables.deleteInstances();
        parked.clear();
        Map<UUID, List<ModelGraph>> begun = begun();
        List<Difference> differences = new ArrayList<>();
        int live = 0;
        int done = 0;
        for (Map.Entry<UUID, List<ModelGraph>> stream : begun.entrySet()) {
            List<RecordedEvent<?>> events = log.of(stream.getKey());
            for (ModelGraph graph : stream.getValue()) {
                ProcessTrace trace = ProcessTrace.of(graph, events, NO_CLOCK_AFTER_THE_LAST_EVENT);
                if (!trace.ended()) {
                    replay(graph, events);
                    differences.addAll(compare(graph, stream.getKey().toString(), trace));
                    live++;
                }
            }
            progress.at(++done, begun.size());
        }
        parked.rebuiltUpTo(head);
        return new Report(head, live, differences);
    }

    /** Whatever has ever begun, in the order in which it did. */
    private Map<UUID, List<ModelGraph>> begun() {
        Map<UUID, List<ModelGraph>> begun = new LinkedHashMap<>();
        log.forEachAfter(0, event -> {
            for (ModelGraph graph : models.movedBy(event.name())) {
                List<ModelGraph> graphs = begun.computeIfAbsent(event.stream(), stream -> new ArrayList<>());
                if (graph.startFor(event.name()).isPresent() && !graphs.contains(graph)) {
                    graphs.add(graph);
                }
            }
        });
        return begun;
    }

    private void replay(ModelGraph graph, List<RecordedEvent<?>> events) {
        Map<String, String> activities = Standing.activities(engine);
        for (int i = 0; i < events.size(); i++) {
            RecordedEvent<?> event = events.get(i);
            Instance instance = Instance.of(graph.model().key(), event);
            ring(graph, instance, event.recordedAt(), activities, events.subList(i, events.size()));
            clock.standAt(event.recordedAt());
            finishStep(graph, instance, event.name(), activities);
            bridge.on(graph, event);
        }
    }

    /** Rings the clocks that were due by an instant, the earliest first. */
    private void ring(
            ModelGraph graph,
            Instance instance,
            Instant by,
            Map<String, String> activities,
            List<RecordedEvent<?>> following) {
        for (Optional<Job> next = nextClock(instance, by); next.isPresent(); next = nextClock(instance, by)) {
            clock.standAt(next.get().getDuedate().toInstant());
            engine.management().executeJob(next.get().getId());
            passAskingSteps(graph, instance, activities, following);
            bridge.drain(instance);
        }
    }

    /** Passes the steps that only ask; passing one may take others away. */
    private void passAskingSteps(
            ModelGraph graph, Instance instance, Map<String, String> activities, List<RecordedEvent<?>> following) {
        Optional<Job> asking = Optional.empty();
        do {
            asking.ifPresent(job -> engine.management().executeJob(job.getId()));
            asking = stepsOf(instance).stream()
                    .filter(job -> hasAsked(graph, graph.node(activity(activities, job)), following))
                    .findFirst();
        } while (asking.isPresent());
    }

    /** Whether a step only asks, and need not ask again: it was answered, or something waits behind it. */
    private static boolean hasAsked(ModelGraph graph, Node step, List<RecordedEvent<?>> following) {
        return graph.asksAfterClock(step)
                && (following.stream().anyMatch(event -> step.records().contains(event.name()))
                        || step.targets().stream()
                                .anyMatch(target -> graph.node(target).type() != NodeType.END));
    }

    private Optional<Job> nextClock(Instance instance, Instant by) {
        return alive(instance).stream()
                .flatMap(alive ->
                        engine.management().createJobQuery().processInstanceId(alive.getId()).timers().list().stream())
                .filter(job -> !job.getDuedate().toInstant().isAfter(by))
                .min(Comparator.comparing(Job::getDuedate));
    }

    /** Passes the step that an event shows to be done. */
    private void finishStep(ModelGraph graph, Instance instance, String event, Map<String, String> activities) {
        for (Job job : stepsOf(instance)) {
            Node step = graph.node(activity(activities, job));
            boolean done = step.records().contains(event);
            boolean refused = !done && refusedBy(graph, step, event);
            if (done || refused) {
                steps.mode(refused ? Mode.REFUSE : Mode.PASS);
                engine.management().executeJob(job.getId());
                steps.mode(Mode.PASS);
                bridge.drain(instance);
                return;
            }
        }
    }

    private static boolean refusedBy(ModelGraph graph, Node step, String event) {
        return graph.nodes().stream()
                .anyMatch(node -> node.type() == NodeType.BOUNDARY
                        && step.id().equals(node.attachedTo())
                        && node.records().contains(event));
    }

    private List<Job> stepsOf(Instance instance) {
        return alive(instance).stream()
                .flatMap(alive ->
                        engine
                                .management()
                                .createJobQuery()
                                .processInstanceId(alive.getId())
                                .messages()
                                .list()
                                .stream())
                .sorted(Comparator.comparing(Job::getCreateTime).thenComparing(Job::getId))
                .toList();
    }

    private static String activity(Map<String, String> activities, Job job) {
        String activity = activities.get(job.getJobDefinitionId());
        if (activity == null) {
            throw new IllegalStateException("a job belongs to no element: " + job.getId());
        }
        return activity;
    }

    private Optional<ProcessInstance> alive(Instance instance) {
        return delivery.instance(instance.process(), instance.businessKey());
    }

    private List<Difference> compare(ModelGraph graph, String businessKey, ProcessTrace trace) {
        String process = graph.model().key();
        Standing expected =
                Standing.of(graph, trace).waitingAlsoAt(askingAgain(graph, new Instance(process, businessKey)));
        Standing found = delivery.instance(process, businessKey)
                .map(instance -> Standing.of(engine, instance.getId()))
                .orElse(Standing.NOWHERE);
        List<Difference> differences = new ArrayList<>();
        add(differences, process, businessKey, "waiting", expected.waiting(), found.waiting());
        add(differences, process, businessKey, "tasks", expected.tasks(), found.tasks());
        add(differences, process, businessKey, "clocks", expected.clocks(), found.clocks());
        return differences;
    }

    private List<String> askingAgain(ModelGraph graph, Instance instance) {
        Map<String, String> activities = Standing.activities(engine);
        return stepsOf(instance).stream()
                .map(job -> activity(activities, job))
                .filter(activity -> graph.asksAfterClock(graph.node(activity)))
                .toList();
    }

    private static void add(
            List<Difference> differences,
            String process,
            String businessKey,
            String what,
            List<String> expected,
            List<String> found) {
        if (!expected.equals(found)) {
            differences.add(new Difference(process, businessKey, what, expected, found));
        }
    }
}
