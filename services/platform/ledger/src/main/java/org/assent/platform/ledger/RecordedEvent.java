package org.assent.platform.ledger;

import java.time.Instant;
import java.util.UUID;

/**
 * An event as it lies in the log.
 *
 * @param position place in the log, 1 and up, without a gap; the leaf index of the Merkle log is one less
 * @param stream the aggregate
 * @param version place in the stream, 0 and up
 * @param type alias with version, for example {@code consensus.SilenceBroken.1}
 * @param recordedAt when the log took it; strictly increasing with the position, so an instant names one position
 * @param payload the event
 */
public record RecordedEvent<E>(
        long position, UUID stream, int version, String type, Instant recordedAt, E payload, Envelope envelope) {
    /** The event's name without context and version: {@code SilenceBroken}. Messages and catch events bear the same. */
    public String name() {
        return payload.getClass().getSimpleName();
    }
}
