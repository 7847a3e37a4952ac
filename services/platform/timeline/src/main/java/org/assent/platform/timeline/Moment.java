package org.assent.platform.timeline;

import java.time.Instant;

/**
 * The one moment of a read. Everything computed on a page ("31 hours left") uses {@link #instant()}; every row is the one that
 * held at {@link #position()}.
 *
 * @param instant the instant; for a read of the past that was asked by position, the position's {@code recordedAt}
 * @param position the last position recorded at or before the instant
 * @param past whether the reader asked for the past; {@code false} is the default, now
 */
public record Moment(Instant instant, long position, boolean past) {}
