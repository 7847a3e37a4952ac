package org.assent.platform.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Reading the log. Nothing here waits and nothing here changes anything. */
public interface EventLog {
    /** The last position, 0 for an empty log. */
    long head();

    /** The event at a position. */
    Optional<RecordedEvent<?>> at(long position);

    /** All events of an aggregate, first to last. */
    List<RecordedEvent<?>> of(UUID stream);

    /** Up to {@code limit} events after {@code position}, in order. */
    List<RecordedEvent<?>> after(long position, int limit);

    /** Every event after {@code position} to the head as it was when called, streamed; for rebuilding and exporting. */
    void forEachAfter(long position, Consumer<RecordedEvent<?>> action);

    /** The last position recorded at or before {@code instant}, 0 if none; found by bisection. */
    long positionAt(Instant instant);

    /** When a position was recorded. */
    Optional<Instant> recordedAt(long position);

    /** Waits until the log has grown beyond {@code position}, at most {@code millis}; whether it has. */
    boolean awaitAfter(long position, long millis) throws InterruptedException;
}
