package org.assent.platform.web.parts;

import org.jspecify.annotations.Nullable;

/**
 * A number that leads to what it counts.
 *
 * @param number the number, as written in the reader's language
 * @param label what it counts, after the number
 * @param detail a quieter line under it
 * @param href the list of what it counts
 */
public record Counter(
        String number,
        String label,
        @Nullable String detail,
        Tone tone,
        @Nullable String href) {}
