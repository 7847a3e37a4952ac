package org.assent.platform.process;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assent.kernel.MovesProcess;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.process.ModelGraph.Flow;
import org.assent.platform.process.ModelGraph.Node;
import org.assent.platform.process.ModelGraph.NodeType;
import org.assent.platform.process.ProcessTrace.Activity;
import org.assent.platform.process.ProcessTrace.Deviation;
import org.assent.platform.process.ProcessTrace.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Walks a model with the events of one instance, as the engine and the bridge do together: an event that nobody waits for yet
 * waits itself, later ones behind it, until the instance has moved.
 */
final class TokenWalk {
    /** A stay in an activity while it is being written. */
    private static final class Stay {
        final Node node;
        final Kind kind;
        final long from;
        final @Nullable Instant dueAt;

        @Nullable
        Long to;

        Stay(Node node, Kind kind, long from, @Nullable Instant dueAt) {
            this.node = node;
            this.kind = kind;
            this.from = from;
            this.dueAt = dueAt;
        }
    }

    /** Where tokens live and die together: the process, or one run of an event sub-process. */
    private static final class Scope {
        final String id;
        final @Nullable Scope parent;
        final List<Token> tokens = new ArrayList<>();
        final List<Scope> children = new ArrayList<>();
        final List<Alarm> alarms = new ArrayList<>();
        boolean interrupted;
        boolean over;

        Scope(String id, @Nullable Scope parent) {
            this.id = id;
            this.parent = parent;
        }
    }

    private static final class Token {
        final Node node;
        final Scope scope;
        final Stay stay;
        final List<Alarm> alarms = new ArrayList<>();
        boolean gone;

        Token(Node node, Scope scope, Stay stay) {
            this.node = node;
            this.scope = scope;
            this.stay = stay;
        }
    }

    /** A clock that has been set; with a token to move, or with an event sub-process to begin. */
    private record Alarm(
            Node clock, @Nullable Instant dueAt, @Nullable Token token, Stay stay) {}

    /** What an event may move. */
    private record Receiver(
            Scope scope, Node node, @Nullable Token token) {}

    private final ModelGraph graph;
    private final Map<String, Instant> instants = new HashMap<>();
    private final List<Stay> stays = new ArrayList<>();
    private final List<String> flows = new ArrayList<>();
    private final List<Deviation> deviations = new ArrayList<>();
    private final Deque<RecordedEvent<?>> waiting = new ArrayDeque<>();
    private @Nullable Scope process;
    private long position;

    private TokenWalk(ModelGraph graph) {
        this.graph = graph;
    }

    static ProcessTrace walk(ModelGraph graph, List<RecordedEvent<?>> events, Instant at) {
        TokenWalk walk = new TokenWalk(graph);
        events.forEach(walk::on);
        walk.ring(at);
        return walk.trace();
    }

    private void on(RecordedEvent<?> event) {
        ring(event.recordedAt());
        position = event.position();
        if (finishStep(event.name())) {
            deliverWaiting();
        }
        if (!graph.movers().contains(event.name())) {
            return;
        }
        if (process == null) {
            graph.startFor(event.name())
                    .ifPresentOrElse(start -> begin(start, event), () -> deviate(event, "the process had not begun"));
        } else if (process.over) {
            deviate(event, "the process had ended");
        } else {
            waiting.add(event);
            deliverWaiting();
        }
    }

    private void begin(Node start, RecordedEvent<?> event) {
        remember(event);
        Scope scope = open(graph.model().key(), null);
        process = scope;
        leave(start, scope);
        close(scope);
    }

    private void remember(RecordedEvent<?> event) {
        if (event.payload() instanceof MovesProcess moves) {
            instants.putAll(moves.processInstants());
        }
    }

    /** The first step whose command recorded the event is done. */
    private boolean finishStep(String event) {
        for (Token token : tokens(process)) {
            if (token.node.type() != NodeType.STEP) {
                continue;
            }
            if (token.node.records().contains(event)) {
                move(token, token.node);
                return true;
            }
            for (Node boundary : graph.boundariesOf(token.node)) {
                if (boundary.records().contains(event)) {
                    move(token, boundary);
                    return true;
                }
            }
        }
        return false;
    }

    private void deliverWaiting() {
        while (!waiting.isEmpty()) {
            RecordedEvent<?> next = waiting.getFirst();
            if (process == null || process.over) {
                deviate(next, "the process had ended");
            } else if (!deliver(process, next)) {
                if (graph.startFor(next.name()).isEmpty()) {
                    return;
                }
                deviate(next, "the process had begun already");
            }
            waiting.removeFirst();
        }
    }

    private boolean deliver(Scope root, RecordedEvent<?> event) {
        List<Receiver> receivers = receivers(root, event.name());
        if (receivers.isEmpty()) {
            return false;
        }
        remember(event);
        for (Receiver receiver : receivers) {
            receive(receiver);
        }
        return true;
    }

    private List<Receiver> receivers(@Nullable Scope scope, String event) {
        List<Receiver> found = new ArrayList<>();
        if (scope == null) {
            return found;
        }
        for (Token token : scope.tokens) {
            switch (token.node.type()) {
                case CATCH -> addIfNamed(found, scope, token.node, token, event);
                case EVENT_GATEWAY ->
                    graph.targets(token.node).forEach(target -> addIfNamed(found, scope, target, token, event));
                case PERSON -> {
                    if (token.node.records().contains(event)) {
                        found.add(new Receiver(scope, token.node, token));
                    }
                    graph.boundariesOf(token.node)
                            .forEach(boundary -> addIfNamed(found, scope, boundary, token, event));
                }
                default -> {
                    // nothing to be told
                }
            }
        }
        if (!scope.interrupted) {
            graph.eventSubProcesses(scope.id).forEach(sub -> addIfNamed(found, scope, graph.startOf(sub), null, event));
        }
        scope.children.forEach(child -> found.addAll(receivers(child, event)));
        return found;
    }

    private static void addIfNamed(List<Receiver> found, Scope scope, Node node, @Nullable Token token, String event) {
        if (event.equals(node.message())) {
            found.add(new Receiver(scope, node, token));
        }
    }

    private void receive(Receiver receiver) {
        Token token = receiver.token();
        if (receiver.scope().over || (token != null && token.gone)) {
            return;
        }
        if (token == null) {
            if (!receiver.scope().interrupted) {
                beginSubProcess(receiver.node(), receiver.scope());
            }
        } else {
            follow(token, receiver.node());
        }
    }

    /** Moves a token by an event, behind a gateway along the arrow that leads to the event. */
    private void follow(Token token, Node by) {
        if (token.node.type() == NodeType.EVENT_GATEWAY) {
            graph.from(token.node).stream()
                    .filter(flow -> flow.target().equals(by.id()))
                    .forEach(flow -> flows.add(flow.id()));
        }
        move(token, by);
    }

    /** Moves a token on from where it stands, or by way of the event that came for it. */
    private void move(Token token, Node by) {
        if (by.type() == NodeType.BOUNDARY && !by.interrupting()) {
            leave(by, token.scope);
        } else {
            take(token);
            leave(by, token.scope);
        }
        close(token.scope);
    }

    private void beginSubProcess(Node start, Scope parent) {
        if (start.interrupting()) {
            clear(parent);
            parent.interrupted = true;
        }
        Scope scope = open(start.scope(), parent);
        leave(start, scope);
        close(scope);
    }

    private Scope open(String id, @Nullable Scope parent) {
        Scope scope = new Scope(id, parent);
        if (parent != null) {
            parent.children.add(scope);
        }
        for (Node sub : graph.eventSubProcesses(id)) {
            Node start = graph.startOf(sub);
            if (start.clock() != null) {
                scope.alarms.add(alarm(start, null));
            }
        }
        return scope;
    }

    private void leave(Node node, Scope scope) {
        for (Flow flow : graph.from(node)) {
            flows.add(flow.id());
            enter(graph.node(flow.target()), scope);
        }
    }

    private void enter(Node node, Scope scope) {
        if (scope.over) {
            return;
        }
        switch (node.type()) {
            case STEP -> {
                if (graph.asksAfterClock(node)) {
                    stay(node, Kind.STEP, null).to = position;
                    leave(node, scope);
                } else {
                    put(node, scope, Kind.STEP, null);
                }
            }
            case CATCH -> {
                if (node.clock() == null) {
                    put(node, scope, Kind.WAIT, null);
                } else {
                    Instant due = due(node);
                    Token token = put(node, scope, Kind.CLOCK, due);
                    token.alarms.add(new Alarm(node, due, token, token.stay));
                }
            }
            case PERSON -> {
                Token token = put(node, scope, Kind.PERSON, null);
                setAlarms(token, graph.boundariesOf(node));
            }
            case EVENT_GATEWAY -> {
                Token token = put(node, scope, Kind.WAIT, null);
                setAlarms(token, graph.targets(node));
            }
            case PARALLEL -> meet(node, scope);
            case MERGE -> leave(node, scope);
            case END -> stay(node, Kind.END, null);
            case TERMINATE -> {
                stay(node, Kind.END, null);
                clear(scope);
            }
            case START, BOUNDARY, EVENT_SUB_PROCESS ->
                throw new IllegalArgumentException("no flow leads to " + node.id());
        }
    }

    /** Waits at a gateway until a token has come by each of its ways. */
    private void meet(Node gateway, Scope scope) {
        List<Token> here = scope.tokens.stream()
                .filter(token -> token.node.equals(gateway))
                .toList();
        if (here.size() + 1 < gateway.sources().size()) {
            put(gateway, scope, Kind.WAIT, null);
        } else {
            here.forEach(this::take);
            leave(gateway, scope);
        }
    }

    private void setAlarms(Token token, List<Node> candidates) {
        for (Node candidate : candidates) {
            if (candidate.clock() != null) {
                token.alarms.add(alarm(candidate, token));
            }
        }
    }

    private Alarm alarm(Node clock, @Nullable Token token) {
        Instant due = due(clock);
        return new Alarm(clock, due, token, stay(clock, Kind.CLOCK, due));
    }

    private @Nullable Instant due(Node clock) {
        Instant due = instants.get(clock.clock());
        if (due == null) {
            deviations.add(new Deviation(position, clock.id(), "no event has said when this clock rings"));
            return null;
        }
        return toMillisecond(due);
    }

    /** The engine keeps instants to the millisecond; a clock never rings early. */
    private static Instant toMillisecond(Instant instant) {
        return instant.plusNanos(999_999).truncatedTo(ChronoUnit.MILLIS);
    }

    private Token put(Node node, Scope scope, Kind kind, @Nullable Instant dueAt) {
        Token token = new Token(node, scope, stay(node, kind, dueAt));
        scope.tokens.add(token);
        return token;
    }

    private Stay stay(Node node, Kind kind, @Nullable Instant dueAt) {
        Stay stay = new Stay(node, kind, position, dueAt);
        stays.add(stay);
        return stay;
    }

    private void take(Token token) {
        token.gone = true;
        token.scope.tokens.remove(token);
        token.stay.to = position;
        token.alarms.forEach(alarm -> alarm.stay().to = position);
    }

    /** Takes everything out of a scope. */
    private void clear(Scope scope) {
        List.copyOf(scope.tokens).forEach(this::take);
        scope.alarms.forEach(alarm -> alarm.stay().to = position);
        scope.alarms.clear();
        List.copyOf(scope.children).forEach(child -> {
            clear(child);
            child.over = true;
        });
        scope.children.clear();
    }

    /** A scope without tokens is over, and with it the last thing its parent may have waited for. */
    private void close(Scope scope) {
        if (scope.over || !scope.tokens.isEmpty() || !scope.children.isEmpty()) {
            return;
        }
        clear(scope);
        scope.over = true;
        if (scope.parent != null) {
            scope.parent.children.remove(scope);
            close(scope.parent);
        }
    }

    /** Rings the clocks that are due by an instant, the earliest first. */
    private void ring(Instant at) {
        for (Optional<Alarm> next = nextAlarm(at); next.isPresent(); next = nextAlarm(at)) {
            ring(next.get());
            deliverWaiting();
        }
    }

    private void ring(Alarm alarm) {
        Token token = alarm.token();
        if (token == null) {
            Scope parent = scopeOf(alarm);
            parent.alarms.remove(alarm);
            alarm.stay().to = position;
            beginSubProcess(alarm.clock(), parent);
        } else {
            token.alarms.remove(alarm);
            alarm.stay().to = position;
            follow(token, alarm.clock());
        }
    }

    private Scope scopeOf(Alarm alarm) {
        return scopes(process).stream()
                .filter(scope -> scope.alarms.contains(alarm))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Alarm> nextAlarm(Instant at) {
        List<Alarm> set = new ArrayList<>();
        for (Scope scope : scopes(process)) {
            set.addAll(scope.alarms);
            scope.tokens.forEach(token -> set.addAll(token.alarms));
        }
        return set.stream()
                .filter(alarm -> alarm.dueAt() != null && !alarm.dueAt().isAfter(at))
                .min(Comparator.comparing(alarm -> alarm.dueAt() == null ? Instant.MAX : alarm.dueAt()));
    }

    private static List<Scope> scopes(@Nullable Scope root) {
        List<Scope> all = new ArrayList<>();
        if (root != null && !root.over) {
            all.add(root);
            root.children.forEach(child -> all.addAll(scopes(child)));
        }
        return all;
    }

    private static List<Token> tokens(@Nullable Scope root) {
        return scopes(root).stream().flatMap(scope -> scope.tokens.stream()).toList();
    }

    private void deviate(RecordedEvent<?> event, String reason) {
        deviations.add(new Deviation(event.position(), event.name(), reason));
    }

    private ProcessTrace trace() {
        boolean first = true;
        for (RecordedEvent<?> event : waiting) {
            deviate(event, first ? "the process does not wait for it" : "it waits behind an earlier event");
            first = false;
        }
        List<Activity> activities = stays.stream()
                .map(stay -> new Activity(stay.node.id(), stay.node.name(), stay.kind, stay.from, stay.to, stay.dueAt))
                .toList();
        return new ProcessTrace(
                graph.model(),
                activities,
                List.copyOf(flows),
                List.copyOf(deviations),
                process != null && process.over);
    }
}
