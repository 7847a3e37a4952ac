package org.assent.platform.web.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.assent.platform.process.ProcessTrace;
import org.assent.platform.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A process with "you are here": the drawing and the same steps as a list.
 *
 * @param key the process; its drawing is at {@code /processes/<key>.bpmn}
 * @param name what it is called in plain words
 * @param steps where it has been, where it is
 */
public record ProcessPicture(String key, String name, List<Step> steps) {
    public ProcessPicture {
        steps = List.copyOf(steps);
    }

    /**
     * One element of the drawing.
     *
     * @param id its id in the model
     * @param name its label
     * @param note who, since when, until when; {@code null} where nothing is to be said
     */
    public record Step(
            String id, String name, State state, @Nullable String note) {}

    /** Where the process stands with a step. Its word is the message {@code step.<key>}. */
    public enum State {
        DONE(Tone.OK, "check"),
        /** Holds the process now. */
        HERE(Tone.PAST, "here"),
        /** Runs beside it, a clock for example. */
        ACTIVE(Tone.ACCENT, "clock");

        private final Tone tone;
        private final String icon;

        State(Tone tone, String icon) {
            this.tone = tone;
            this.icon = icon;
        }

        public Tone tone() {
            return tone;
        }

        public String icon() {
            return icon;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The picture of a trace: what is over, then what runs. An element that was entered twice is shown as it stands. */
    public static ProcessPicture of(ProcessTrace trace, Words words) {
        String process = trace.model().key();
        Map<String, Step> last = new LinkedHashMap<>();
        for (ProcessTrace.Activity activity : trace.activities()) {
            last.remove(activity.id());
            last.put(
                    activity.id(),
                    new Step(
                            activity.id(),
                            words.drawn(process, activity.id(), activity.name()),
                            stateOf(activity),
                            null));
        }
        List<Step> steps = new ArrayList<>();
        last.values().stream().filter(step -> step.state() == State.DONE).forEach(steps::add);
        last.values().stream().filter(step -> step.state() != State.DONE).forEach(steps::add);
        return new ProcessPicture(
                process, words.drawn(process, process, trace.model().name()), steps);
    }

    /** The ids of the steps in a state, separated by blanks. */
    public String ids(State state) {
        return steps.stream()
                .filter(step -> step.state() == state)
                .map(Step::id)
                .collect(Collectors.joining(" "));
    }

    private static State stateOf(ProcessTrace.Activity activity) {
        if (activity.to() != null) {
            return State.DONE;
        }
        return switch (activity.kind()) {
            case CLOCK -> State.ACTIVE;
            case END -> State.DONE;
            default -> State.HERE;
        };
    }
}
