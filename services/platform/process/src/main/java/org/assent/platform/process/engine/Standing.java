package org.assent.platform.process.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assent.platform.process.ModelGraph;
import org.assent.platform.process.ModelGraph.Node;
import org.assent.platform.process.ModelGraph.NodeType;
import org.assent.platform.process.ProcessTrace;
import org.assent.platform.process.ProcessTrace.Activity;
import org.assent.platform.process.ProcessTrace.Kind;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.task.Task;

/**
 * Where an instance stands, in a form in which the engine and the trace can be compared.
 *
 * @param waiting the elements that hold a token
 * @param tasks the tasks that wait for somebody
 * @param clocks what rings when
 */
record Standing(List<String> waiting, List<String> tasks, List<String> clocks) {
    /** Nothing waits: the instance has ended, or never was. */
    static final Standing NOWHERE = new Standing(List.of(), List.of(), List.of());

    /** Where an instance stands by its events. */
    static Standing of(ModelGraph graph, ProcessTrace trace) {
        List<String> waiting = new ArrayList<>();
        List<String> tasks = new ArrayList<>();
        List<String> clocks = new ArrayList<>();
        for (Activity activity : trace.active()) {
            Node node = graph.node(activity.id());
            if (activity.kind() == Kind.PERSON) {
                tasks.add(node.id());
            }
            if (activity.kind() == Kind.CLOCK && activity.dueAt() != null) {
                clocks.add(node.id() + " " + activity.dueAt());
            }
            if (activity.kind() != Kind.CLOCK || holdsToken(graph, node)) {
                waiting.add(node.id());
            }
        }
        return sorted(waiting, tasks, clocks);
    }

    /** A clock behind a gateway, on a task or before a sub-process ticks for a token that stands elsewhere. */
    private static boolean holdsToken(ModelGraph graph, Node clock) {
        return clock.type() == NodeType.CATCH
                && clock.sources().stream()
                        .noneMatch(source -> graph.node(source).type() == NodeType.EVENT_GATEWAY);
    }

    /** The same, and at these elements too. */
    Standing waitingAlsoAt(List<String> more) {
        List<String> all = new ArrayList<>(waiting);
        all.addAll(more);
        return sorted(all, tasks, clocks);
    }

    /** Where an instance stands in the engine. */
    static Standing of(Engine engine, String instanceId) {
        ActivityInstance root = engine.runtime().getActivityInstance(instanceId);
        if (root == null) {
            return NOWHERE;
        }
        List<String> waiting = new ArrayList<>();
        collect(root, waiting);
        List<String> tasks = engine.tasks().createTaskQuery().processInstanceId(instanceId).list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
        Map<String, String> activities = activities(engine);
        List<String> clocks =
                engine.management().createJobQuery().processInstanceId(instanceId).timers().list().stream()
                        .map(job -> activities.get(job.getJobDefinitionId()) + " "
                                + job.getDuedate().toInstant())
                        .toList();
        return sorted(waiting, tasks, clocks);
    }

    /** The element that each kind of job belongs to. */
    static Map<String, String> activities(Engine engine) {
        return engine.management().createJobDefinitionQuery().list().stream()
                .collect(Collectors.toMap(JobDefinition::getId, JobDefinition::getActivityId));
    }

    private static void collect(ActivityInstance instance, List<String> waiting) {
        Arrays.stream(instance.getChildTransitionInstances()).forEach(job -> waiting.add(job.getActivityId()));
        for (ActivityInstance child : instance.getChildActivityInstances()) {
            if (child.getChildActivityInstances().length == 0 && child.getChildTransitionInstances().length == 0) {
                waiting.add(child.getActivityId());
            } else {
                collect(child, waiting);
            }
        }
    }

    private static Standing sorted(List<String> waiting, List<String> tasks, List<String> clocks) {
        return new Standing(
                waiting.stream().sorted().toList(),
                tasks.stream().sorted().toList(),
                clocks.stream().sorted().toList());
    }
}
