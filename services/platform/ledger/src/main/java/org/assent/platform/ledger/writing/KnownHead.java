package org.assent.platform.ledger.writing;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The head as this node remembers it. The primary key stops us when it is too old; it could not when it were too new, after a
 * failover that lost commits. So every broken connection starts an era, and what an earlier era learned is forgotten.
 */
final class KnownHead {
    record Era(long number, @Nullable Head head) {}

    private final AtomicReference<Era> era = new AtomicReference<>(new Era(0, null));

    Era now() {
        return Objects.requireNonNull(era.get());
    }

    /** The head after a commit that began in {@code since}. */
    void learn(Era since, Head to) {
        era.updateAndGet(now -> now.number() == since.number()
                        && (now.head() == null || now.head().size() < to.size())
                ? new Era(now.number(), to)
                : now);
    }

    void forget() {
        era.updateAndGet(now -> new Era(now.number() + 1, null));
    }
}
