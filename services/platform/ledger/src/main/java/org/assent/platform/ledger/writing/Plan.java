package org.assent.platform.ledger.writing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.assent.platform.proof.Frontier;
import org.assent.platform.proof.Hashes;
import org.jspecify.annotations.Nullable;

/**
 * Positions, times and leaves of what is to be written, once the head is known. Each event is recorded at least one microsecond
 * after the one before, so that an instant names one position.
 *
 * @param from the head before
 * @param to the head after
 * @param firstAtMicros when the first event is recorded; each next one a microsecond later
 */
record Plan(Head from, Head to, long firstAtMicros, List<Row> rows, List<KeyRow> keys, List<Submission> submissions) {
    /** One event with its leaf and, where it completes one, the root of the perfect subtree. */
    @SuppressWarnings("ArrayRecordComponent") // handed through, never compared
    record Row(NewEvent event, byte[] leaf, byte @Nullable [] peak) {}

    /** An idempotency record with the answer it repeats. */
    record KeyRow(KeyUse use, long position, int events) {}

    static Plan of(Head from, List<Submission> submissions, Clock clock) {
        long first = Math.max(from.recordedAtMicros() + 1, Hashes.micros(clock.instant()));
        long at = first;
        Frontier tree = from.tree();
        List<Row> rows = new ArrayList<>();
        List<KeyRow> keys = new ArrayList<>();
        for (Submission submission : submissions) {
            for (NewEvent event : submission.events()) {
                byte[] leaf = Hashes.leaf(tree.size() + 1, at++, event.stream(), event.version(), event.content());
                rows.add(new Row(event, leaf, tree.add(leaf)));
            }
            if (submission.key() != null) {
                keys.add(new KeyRow(
                        submission.key(), tree.size(), submission.events().size()));
            }
        }
        Head to = rows.isEmpty() ? from : new Head(tree.size(), tree.bytes(), at - 1);
        return new Plan(from, to, first, rows, keys, submissions);
    }

    boolean isEventsOnly() {
        return submissions.stream().allMatch(Submission::isEventsOnly);
    }
}
