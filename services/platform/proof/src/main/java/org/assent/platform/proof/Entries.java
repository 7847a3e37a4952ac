package org.assent.platform.proof;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The stored entries of a log, one after the other by position, as they lie there: a thin cover of a result set or of a
 * file. After {@link #next()} the other methods speak of one entry, each is asked at most once, and arrays may be the
 * source's own.
 *
 * @param <X> what reading may throw
 */
public interface Entries<X extends Exception> {
    /** Goes to the next entry; {@code false} after the last. */
    boolean next() throws X;

    long position() throws X;

    UUID stream() throws X;

    int version() throws X;

    /** The event type's alias with its version. */
    String alias() throws X;

    /** See {@link Hashes#micros}. */
    long recordedAtMicros() throws X;

    byte[] payload() throws X;

    byte[] metadata() throws X;

    /** The leaf hash that was stored with the entry. */
    byte @Nullable [] leafHash() throws X;

    /** The root of the largest perfect subtree that was stored with the entry; {@code null} at odd positions. */
    byte @Nullable [] peakHash() throws X;
}
