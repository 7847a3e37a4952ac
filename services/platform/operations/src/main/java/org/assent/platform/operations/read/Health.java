package org.assent.platform.operations.read;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assent.platform.ledger.SubscriptionStatus;
import org.jspecify.annotations.Nullable;

/**
 * How the installation is.
 *
 * @param position the last position of the log
 * @param lastRecordedAt when it was recorded; {@code null} for an empty log
 * @param bytes what the log takes on disk, with its indexes
 * @param checkpointSize how many entries the last checkpoint covers
 * @param checkpointRoot its root, as it is published
 * @param clock what the application's clock shows
 * @param clockAhead how far the application's clock is ahead of the database's, beyond what a demonstration moved it
 * @param clockMovedBy by how much a demonstration moved it; zero otherwise
 * @param readers how far the readers of the log have come
 * @param waiting how much waits to be sent
 * @param dead how much of what was to be sent is given up
 * @param stoppedProcesses how many events and steps of processes wait for somebody
 */
public record Health(
        long position,
        @Nullable Instant lastRecordedAt,
        long bytes,
        long checkpointSize,
        String checkpointRoot,
        Instant clock,
        Duration clockAhead,
        Duration clockMovedBy,
        List<SubscriptionStatus> readers,
        long waiting,
        long dead,
        long stoppedProcesses) {
    /** What a Network may know that does not keep the installation: no numbers of others, and nothing that a program said of them. */
    public Health withoutOthers() {
        return new Health(
                position,
                lastRecordedAt,
                bytes,
                checkpointSize,
                checkpointRoot,
                clock,
                clockAhead,
                clockMovedBy,
                readers.stream()
                        .map(reader -> new SubscriptionStatus(
                                reader.group(), reader.position(), reader.lag(), reader.error() == null ? null : ""))
                        .toList(),
                0,
                0,
                0);
    }
}
