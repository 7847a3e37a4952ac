package org.assent.platform.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an administrator sees of the outbox, and the one thing to be done about it. */
public interface OutboxView {
    /** What is not delivered yet, the dead first, then the oldest; at most {@code limit}. */
    default List<Row> waiting(int limit) {
        return waiting(null, limit, 0);
    }

    /**
     * A page of what is not delivered yet, the dead first, then the oldest.
     *
     * @param dead only what is given up, or only what waits for a later try; {@code null} for both
     * @param limit at most so many
     * @param skip after so many
     */
    List<Row> waiting(@Nullable Boolean dead, int limit, long skip);

    /** One consignment, while it is not delivered. */
    Optional<Row> find(long id);

    /** How many wait for a later try. */
    long waitingCount();

    /** How many are given up. */
    long deadCount();

    /** Has a row tried at once, a dead one with all its tries again; whether there (still) was such a row. */
    boolean retry(long id);

    /**
     * One consignment that is not delivered.
     *
     * @param dead whether it is given up: refused by a rule, or failed too often
     */
    record Row(
            long id,
            String kind,
            String key,
            long cause,
            String content,
            Instant createdAt,
            int tries,
            Instant nextTryAt,
            @Nullable String lastError,
            boolean dead) {}
}
