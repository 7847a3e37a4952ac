package org.assent.platform.process;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.assent.platform.ledger.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * What a process did, computed from the events alone by walking the model; a pure function. The diagram now and as-of, replay,
 * conformance and the oracle of the rebuild use it. The engine keeps no history.
 *
 * @param model the model that was walked
 * @param activities each stay of the token in an activity, in order
 * @param flows the arrows that tokens took, in order; one that was taken twice is there twice
 * @param deviations events of the instance that the model could not take where it stood
 * @param ended whether the process has ended
 */
public record ProcessTrace(
        ProcessModel model, List<Activity> activities, List<String> flows, List<Deviation> deviations, boolean ended) {
    /**
     * A stay of the token in an activity.
     *
     * @param id the element's id in the model
     * @param name its label, in plain words
     * @param kind what it is
     * @param from position of the event that brought the token; where a clock brought it, of the last event before
     * @param to position of the event that took it away, or of the last event before the clock that did; {@code null} while it
     *     is there, and for an end that was reached
     * @param dueAt for a clock, when it rings; {@code null} where no event has said when
     */
    public record Activity(
            String id,
            String name,
            Kind kind,
            long from,
            @Nullable Long to,
            @Nullable Instant dueAt) {}

    /** What kind of element holds the token. */
    public enum Kind {
        STEP,
        WAIT,
        CLOCK,
        PERSON,
        END
    }

    /** An event that the model does not allow where it came. */
    public record Deviation(long position, String event, String reason) {}

    /**
     * Walks a model.
     *
     * @param events the events of the instance in order
     * @param at up to when: a clock due by then has rung
     */
    public static ProcessTrace of(ProcessModel model, List<RecordedEvent<?>> events, Instant at) {
        return of(ModelGraph.of(model), events, at);
    }

    /** As {@link #of(ProcessModel, List, Instant)}, for a model that has been read already. */
    public static ProcessTrace of(ModelGraph graph, List<RecordedEvent<?>> events, Instant at) {
        return TokenWalk.walk(graph, events, at);
    }

    /** The activities that hold a token, the main line first and the clocks last. */
    public List<Activity> active() {
        return activities.stream()
                .filter(activity -> activity.to() == null && activity.kind() != Kind.END)
                .sorted(Comparator.comparing(activity -> activity.kind() == Kind.CLOCK))
                .toList();
    }
}
