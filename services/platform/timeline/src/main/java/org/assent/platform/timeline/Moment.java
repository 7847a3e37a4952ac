package org.assent.platform.timeline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The one moment of a read. Everything computed on a page ("31 hours left") uses {@link #instant()}; every row is the one that
 * held at {@link #position()}.
 *
 * @param instant the instant; for a read of the past that was asked by position, the position's {@code recordedAt}
 * @param position the last position recorded at or before the instant
 * @param past whether the reader asked for the past; {@code false} is the default, now
 * @param network the only Network whose rows are read; rows that belong to none are always read. {@code null} for all
 *     Networks, which is the application's own reading and never a reader's
 */
public record Moment(
        Instant instant,
        long position,
        boolean past,
        @Nullable String network) {
    /** A moment of all Networks. */
    public Moment(Instant instant, long position, boolean past) {
        this(instant, position, past, null);
    }

    /** The same moment, in which nothing of another Network is there. */
    public Moment within(@Nullable String only) {
        return new Moment(instant, position, past, only);
    }
}
