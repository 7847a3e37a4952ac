package org.assent.platform.notices;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said in a letter: the key of a text in a context's message bundle with what is put into it, or a text that somebody
 * wrote and that is given as it stands.
 *
 * @param key the key of the text
 * @param verbatim the text itself
 * @param arguments what is put into the text of the key, in the order of its places
 */
public record Words(@Nullable String key, @Nullable String verbatim, List<Argument> arguments) {
    public Words {
        if ((key == null) == (verbatim == null)) {
            throw new IllegalArgumentException("either the key of a text or the text itself");
        }
        arguments = List.copyOf(arguments);
    }

    /** The text of a message bundle. */
    public static Words of(String key, Argument... arguments) {
        return new Words(key, null, List.of(arguments));
    }

    /** A text that is the same in every language. */
    public static Words verbatim(String text) {
        return new Words(null, text, List.of());
    }

    /**
     * One thing that is put into a text; exactly one of {@code text}, {@code number}, {@code instant} and {@code key} is there.
     *
     * @param zone the zone in which the instant is told; there with an instant only
     */
    public record Argument(
            @Nullable String text,
            @Nullable Long number,
            @Nullable Instant instant,
            @Nullable String zone,
            @Nullable String key) {
        /** A name or a piece of text. */
        public static Argument text(String text) {
            return new Argument(text, null, null, null, null);
        }

        /** A number, written as its language writes it. */
        public static Argument number(long number) {
            return new Argument(null, number, null, null, null);
        }

        /** A point in time; a text never tells one without its zone. */
        public static Argument time(Instant instant, ZoneId zone) {
            return new Argument(null, null, instant, zone.getId(), null);
        }

        /** Another text of a message bundle, without places. */
        public static Argument words(String key) {
            return new Argument(null, null, null, null, key);
        }
    }
}
