package org.assent.platform.web.parts;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A line of "what is still missing".
 *
 * @param text the condition, as met: "No objection stands"
 * @param detail who or what stands in the way
 * @param measure "9 of 14", "4 days"
 * @param href where the proof of it is
 */
public record Need(
        State state,
        String text,
        @Nullable String detail,
        @Nullable String measure,
        @Nullable String href) {
    /** Whether the condition is met. Its word for screen readers is the message {@code need.<key>}. */
    public enum State {
        MET(Tone.OK, "check"),
        WAITING(Tone.WARN, "clock"),
        BLOCKED(Tone.STOP, "square"),
        /** Neither met nor needed yet. */
        AHEAD(Tone.QUIET, "ring");

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

    public static Need met(String text, @Nullable String measure) {
        return new Need(State.MET, text, null, measure, null);
    }

    public static Need waiting(String text, @Nullable String measure) {
        return new Need(State.WAITING, text, null, measure, null);
    }

    public static Need blocked(String text, @Nullable String measure) {
        return new Need(State.BLOCKED, text, null, measure, null);
    }

    public static Need ahead(String text, @Nullable String measure) {
        return new Need(State.AHEAD, text, null, measure, null);
    }

    public Need because(String more) {
        return new Need(state, text, more, measure, href);
    }

    public Need leadingTo(String address) {
        return new Need(state, text, detail, measure, address);
    }
}
