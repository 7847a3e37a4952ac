package org.assent.platform.web.parts;

import org.jspecify.annotations.Nullable;

/**
 * Whether the record is intact, said to people before any hash.
 *
 * @param tone {@link Tone#OK} intact, {@link Tone#STOP} not, {@link Tone#QUIET} not checked yet
 * @param href where to see how
 */
public record Seal(Tone tone, String sentence, @Nullable String href) {
    /** The shape that goes with it. */
    public String icon() {
        return switch (tone) {
            case OK -> "check";
            case STOP -> "square";
            default -> "clock";
        };
    }
}
