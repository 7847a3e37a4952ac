package org.assent.platform.web.parts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the activity column.
 *
 * @param title what happened, in words
 * @param detail who, for whom, by which rule
 * @param at when; {@code null} where the detail says it
 * @param position its place in the log, which is also its anchor {@code #e<position>}
 * @param href where more is said
 */
public record Activity(
        Tone tone,
        String title,
        @Nullable String detail,
        @Nullable Instant at,
        @Nullable Long position,
        @Nullable String href) {}
