package org.assent.platform.process;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A process model as a graph: what the tokens may stand on and where they go from there. Only what our drawing rules allow;
 * anything else is refused when the model is read, so that nobody walks a model he understands by half.
 */
public final class ModelGraph {
    /** What a node does with a token. */
    public enum NodeType {
        /** Lets a token in, by a message or a clock. */
        START,
        /** Waits for a message or for a clock. */
        CATCH,
        /** Sends a command. */
        STEP,
        /** Waits for a person. */
        PERSON,
        /** Waits for whichever of the events behind it comes first. */
        EVENT_GATEWAY,
        /** Splits a token, or waits until all have come. */
        PARALLEL,
        /** Lets each token through. */
        MERGE,
        /** Takes a token. */
        END,
        /** Takes a token, and all others of its scope with it. */
        TERMINATE,
        /** Begins beside or instead of its scope when its start event comes. */
        EVENT_SUB_PROCESS,
        /** Sits on a task and leads away from it. */
        BOUNDARY
    }

    /**
     * One element that a token can be at.
     *
     * @param id as in the drawing
     * @param name the label
     * @param type what it does with a token
     * @param scope the process or the sub-process it lies in
     * @param message the event it waits for; {@code null} where it waits for none
     * @param clock the instant it waits for, by the name under which an event declares it; {@code null} where it has no clock
     * @param records the events that show that it is done
     * @param interrupting whether it takes the token of what it interrupts
     * @param attachedTo for a boundary event, the task it sits on
     * @param expression for a step, what the engine calls
     * @param sources where tokens come from
     * @param targets where tokens go
     */
    public record Node(
            String id,
            String name,
            NodeType type,
            String scope,
            @Nullable String message,
            @Nullable String clock,
            Set<String> records,
            boolean interrupting,
            @Nullable String attachedTo,
            @Nullable String expression,
            List<String> sources,
            List<String> targets) {}

    /** One arrow of the drawing. */
    public record Flow(String id, String source, String target) {}

    private final ProcessModel model;
    private final Map<String, Node> nodes;
    private final List<Flow> flows;
    private final Set<String> movers;

    ModelGraph(ProcessModel model, Map<String, Node> nodes, List<Flow> flows) {
        this.model = model;
        this.nodes = nodes;
        this.flows = flows;
        Set<String> names = new LinkedHashSet<>();
        for (Node node : nodes.values()) {
            if (node.message() != null) {
                names.add(node.message());
            }
            if (node.type() == NodeType.PERSON) {
                names.addAll(node.records());
            }
        }
        this.movers = Set.copyOf(names);
    }

    /**
     * Reads a model.
     *
     * @throws IllegalArgumentException something is drawn that the rules do not allow
     */
    public static ModelGraph of(ProcessModel model) {
        return ModelReader.read(model.xml());
    }

    /** Reads a model from its BPMN; see {@link #of}. */
    public static ModelGraph read(String xml) {
        return ModelReader.read(xml);
    }

    /** The model this is the graph of. */
    public ProcessModel model() {
        return model;
    }

    /** All nodes as drawn. */
    public Collection<Node> nodes() {
        return nodes.values();
    }

    /** All arrows as drawn. */
    public List<Flow> flows() {
        return flows;
    }

    /** The node with an id that is known to be in the model. */
    public Node node(String id) {
        Node node = nodes.get(id);
        if (node == null) {
            throw new IllegalArgumentException(model.key() + " has no element " + id);
        }
        return node;
    }

    /** The names of all events that start the process, move it or complete a task in it. */
    public Set<String> movers() {
        return movers;
    }

    /** The start event of the process for an event's name, if the event starts it. */
    public Optional<Node> startFor(String event) {
        return in(model.key())
                .filter(node -> node.type() == NodeType.START && event.equals(node.message()))
                .findFirst();
    }

    /** The event sub-processes of a scope. */
    List<Node> eventSubProcesses(String scope) {
        return in(scope)
                .filter(node -> node.type() == NodeType.EVENT_SUB_PROCESS)
                .toList();
    }

    /** The start event of an event sub-process. */
    Node startOf(Node subProcess) {
        return in(subProcess.id())
                .filter(node -> node.type() == NodeType.START)
                .findFirst()
                .orElseThrow();
    }

    /** The boundary events on a task. */
    List<Node> boundariesOf(Node task) {
        return nodes.values().stream()
                .filter(node -> task.id().equals(node.attachedTo()))
                .toList();
    }

    /** The arrows that leave a node. */
    List<Flow> from(Node node) {
        return flows.stream().filter(flow -> flow.source().equals(node.id())).toList();
    }

    /** Where a node leads. */
    List<Node> targets(Node node) {
        return node.targets().stream().map(this::node).toList();
    }

    /**
     * Whether a step follows a clock: it asks "is it time?", and the answer may be "not yet", which no event shows. Such a step
     * counts as asked and passed at the instant the clock rings.
     */
    public boolean asksAfterClock(Node step) {
        return step.type() == NodeType.STEP
                && !step.sources().isEmpty()
                && step.sources().stream().allMatch(source -> node(source).clock() != null);
    }

    private Stream<Node> in(String scope) {
        return nodes.values().stream().filter(node -> node.scope().equals(scope));
    }
}
