package org.assent.platform.ledger;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an administrator sees of the outbox, and the one thing to be done about it. */
public interface OutboxView {
    /** What is not delivered yet, the dead first, then the oldest; at most {@code limit}. */
    List<Row> waiting(int limit);

    /** How many wait for a later try. */
    long waitingCount();

    /** How many are given up. */
    long deadCount();

    /** Gives a dead row new tries, the first at once; whether there was such a row. */
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
