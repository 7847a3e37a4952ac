package org.assent.platform.process.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assent.kernel.Refused;
import org.assent.platform.process.ModelGraph;
import org.assent.platform.process.ModelGraph.Node;
import org.assent.platform.process.ModelGraph.NodeType;
import org.assent.platform.process.ProcessSteps;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Calls the steps of the contexts, and nothing else. Each call has a savepoint: a step that was refused leaves nothing of its
 * command behind, whether the model draws the refusal or not.
 */
final class StepCalls {
    /** What is done when the engine calls a step. */
    enum Mode {
        SEND,
        /** Nothing is sent: the events say that it was done. */
        PASS,
        /** Nothing is sent: the events say that it was refused. */
        REFUSE
    }

    /** The code of the error that a model draws where a step may be refused. */
    static final String REFUSED = "REFUSED";

    private static final Pattern CALL = Pattern.compile("\\$\\{(\\w+)\\.(\\w+)\\(execution\\.processBusinessKey\\)}");

    private final Map<String, Object> steps = new HashMap<>();
    private final TransactionTemplate savepoint;
    private final ModelLibrary models;
    private final Consumer<String> moved;
    private volatile Mode mode = Mode.SEND;

    /**
     * @param savepoint nests in the transaction of the job
     * @param moved told the business key once a step has committed
     */
    StepCalls(
            Collection<ProcessSteps> provided,
            TransactionTemplate savepoint,
            ModelLibrary models,
            Consumer<String> moved) {
        this.savepoint = savepoint;
        this.models = models;
        this.moved = moved;
        for (ProcessSteps each : provided) {
            if (steps.put(each.name(), each.steps()) != null) {
                throw new IllegalStateException("two beans provide " + each.name());
            }
        }
        models.graphs().forEach(this::check);
    }

    /** What a call does from now on. */
    void mode(Mode next) {
        mode = next;
    }

    boolean provides(String name) {
        return steps.containsKey(name);
    }

    /** A model must find each of its steps, or the product does not start. */
    private void check(ModelGraph graph) {
        for (Node node : graph.nodes()) {
            if (node.type() != NodeType.STEP) {
                continue;
            }
            Matcher call = CALL.matcher(node.expression() == null ? "" : node.expression());
            if (!call.matches()) {
                throw new IllegalStateException(
                        graph.model().key() + ": step " + node.id() + " is not called as our steps are");
            }
            Object target = steps.get(call.group(1));
            if (target == null || method(target, call.group(2)).isEmpty()) {
                throw new IllegalStateException(graph.model().key() + ": nobody provides " + call.group(1) + "."
                        + call.group(2) + " with the business key as its only parameter");
            }
        }
    }

    private static Optional<Method> method(Object target, String name) {
        return Arrays.stream(target.getClass().getMethods())
                .filter(method -> method.getName().equals(name))
                .filter(method -> method.getParameterCount() == 1)
                .filter(method -> List.of(String.class, UUID.class).contains(method.getParameterTypes()[0]))
                .findFirst();
    }

    /** Calls a step in the engine's transaction. */
    void call(String bean, String name, String businessKey, DelegateExecution execution) {
        if (mode == Mode.PASS) {
            return;
        }
        if (mode == Mode.REFUSE) {
            throw new BpmnError(REFUSED);
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                moved.accept(businessKey);
            }
        });
        try {
            savepoint.executeWithoutResult(status -> invoke(bean, name, businessKey));
        } catch (Refused refused) {
            if (drawsRefusal(execution)) {
                throw new BpmnError(REFUSED, refused.getMessage(), refused);
            }
            throw refused;
        }
    }

    private void invoke(String bean, String name, String businessKey) {
        Object target = steps.get(bean);
        Method method = target == null ? null : method(target, name).orElse(null);
        if (target == null || method == null) {
            throw new IllegalStateException("nobody provides " + bean + "." + name);
        }
        try {
            method.setAccessible(true);
            method.invoke(
                    target, method.getParameterTypes()[0] == UUID.class ? UUID.fromString(businessKey) : businessKey);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException("step " + bean + "." + name + " failed", e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("step " + bean + "." + name + " cannot be called", e);
        }
    }

    private boolean drawsRefusal(DelegateExecution execution) {
        String definition = ((ExecutionEntity) execution).getProcessDefinition().getKey();
        String activity = execution.getCurrentActivityId();
        return models.graphs().stream()
                .filter(graph -> definition.equals(graph.model().key()))
                .flatMap(graph -> graph.nodes().stream())
                .anyMatch(node -> node.type() == NodeType.BOUNDARY
                        && activity.equals(node.attachedTo())
                        && node.message() == null
                        && node.clock() == null);
    }
}
