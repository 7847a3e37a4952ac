package org.assent.platform.process.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assent.kernel.MovesProcess;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.process.ModelGraph;
import org.assent.platform.process.ModelGraph.Node;
import org.assent.platform.process.ModelGraph.NodeType;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** Hands one event to one process. Knows no process: the event's name is the message, its stream the business key. */
final class Delivery {
    /** What became of the event. */
    enum Outcome {
        STARTED,
        MOVED,
        /** The instance had begun already. */
        REPEATED,
        /** No such instance lives (any more). */
        ENDED,
        /** The instance lives and waits for something else. */
        NOT_WAITING
    }

    private final Engine engine;
    private final EventLog log;

    Delivery(Engine engine, EventLog log) {
        this.engine = engine;
        this.log = log;
    }

    Outcome deliver(ModelGraph graph, RecordedEvent<?> event) {
        String businessKey = event.stream().toString();
        Optional<ProcessInstance> instance = instance(graph.model().key(), businessKey);
        if (instance.isEmpty()) {
            if (graph.startFor(event.name()).isEmpty()) {
                return Outcome.ENDED;
            }
            if (begunBefore(graph, event)) {
                return Outcome.REPEATED;
            }
            start(event, businessKey);
            return Outcome.STARTED;
        }
        if (moveExecutions(instance.get(), event) + completeTasks(graph, instance.get(), event) > 0) {
            return Outcome.MOVED;
        }
        return graph.startFor(event.name()).isPresent() ? Outcome.REPEATED : Outcome.NOT_WAITING;
    }

    /** An instance that has ended is in no table of the engine; the events remember it. */
    private boolean begunBefore(ModelGraph graph, RecordedEvent<?> event) {
        return log.of(event.stream()).stream()
                .takeWhile(earlier -> earlier.position() < event.position())
                .anyMatch(earlier -> graph.startFor(earlier.name()).isPresent());
    }

    Optional<ProcessInstance> instance(String process, String businessKey) {
        return Optional.ofNullable(engine.runtime()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey, process)
                .singleResult());
    }

    private void start(RecordedEvent<?> event, String businessKey) {
        engine.runtime()
                .createMessageCorrelation(event.name())
                .processInstanceBusinessKey(businessKey)
                .setVariables(instants(event))
                .correlateStartMessage();
    }

    private int moveExecutions(ProcessInstance instance, RecordedEvent<?> event) {
        int moved = 0;
        for (Execution waiting : waitingFor(instance, event.name())) {
            // An interrupting receiver may have taken the others with it.
            if (moved == 0 || stillWaits(waiting, event.name())) {
                engine.runtime().messageEventReceived(event.name(), waiting.getId(), instants(event));
                moved++;
            }
        }
        return moved;
    }

    private List<Execution> waitingFor(ProcessInstance instance, String message) {
        return engine.runtime()
                .createExecutionQuery()
                .processInstanceId(instance.getId())
                .messageEventSubscriptionName(message)
                .list();
    }

    private boolean stillWaits(Execution execution, String message) {
        return engine.runtime()
                        .createExecutionQuery()
                        .executionId(execution.getId())
                        .messageEventSubscriptionName(message)
                        .count()
                > 0;
    }

    private int completeTasks(ModelGraph graph, ProcessInstance instance, RecordedEvent<?> event) {
        List<String> completed = graph.nodes().stream()
                .filter(node -> node.type() == NodeType.PERSON && node.records().contains(event.name()))
                .map(Node::id)
                .toList();
        if (completed.isEmpty()) {
            return 0;
        }
        List<String> ids = new ArrayList<>();
        for (Task task : engine.tasks()
                .createTaskQuery()
                .processInstanceId(instance.getId())
                .taskDefinitionKeyIn(completed.toArray(String[]::new))
                .list()) {
            ids.add(task.getId());
        }
        ids.forEach(id -> engine.tasks().complete(id, instants(event)));
        return ids.size();
    }

    /** All that a process may know beside its business key. */
    private static Map<String, Object> instants(RecordedEvent<?> event) {
        Map<String, Object> variables = new HashMap<>();
        if (event.payload() instanceof MovesProcess moves) {
            for (Map.Entry<String, Instant> instant : moves.processInstants().entrySet()) {
                Date date = EngineClock.date(instant.getValue());
                variables.put(instant.getKey(), date);
            }
        }
        return variables;
    }
}
