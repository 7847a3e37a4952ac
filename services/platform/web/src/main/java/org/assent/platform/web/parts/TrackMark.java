package org.assent.platform.web.parts;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A mark on a line of time.
 *
 * @param percent where along the line, 0 to 100
 * @param kind {@code SMALL} an entry, {@code BIG} a milestone, {@code HERE} where the reader is, {@code AHEAD} later than that
 * @param href the moment it leads to
 */
public record TrackMark(
        int percent, String label, Kind kind, @Nullable String href) {
    /** What a mark is. */
    public enum Kind {
        SMALL,
        BIG,
        HERE,
        AHEAD;

        public String css() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
