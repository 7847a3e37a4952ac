package org.assent.platform.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reading registers at a moment. */
public interface Timeline {
    /**
     * Now: the last position that all read models have reached; for a reader who stands at an earlier moment
     * ({@link ReadersNetwork#standing()}) that moment.
     */
    Moment now();

    /** Now, wherever the reader stands: for what somebody may read today. */
    default Moment present() {
        return now();
    }

    /**
     * As of an instant of the past (or of now, where it lies ahead).
     *
     * @throws NotReachedYet the read models lag behind that instant and did not catch up in time
     */
    Moment at(Instant instant);

    /**
     * As of a position: its {@code recordedAt}. Empty where the log has no such position.
     *
     * @throws NotReachedYet the read models lag behind that position and did not catch up in time
     */
    Optional<Moment> atPosition(long position);

    /** Waits (bounded) until the read models have reached {@code position}, so that a caller reads its own write. */
    boolean awaitPosition(long position);

    /** The row of {@code key} as it was at the moment. */
    <V extends Record> Optional<V> find(Projector<V> register, String key, Moment moment);

    /**
     * Rows as they were at the moment.
     *
     * @throws BadFilter the register has no such column, the value does not fit it or the cursor is not from this list
     */
    <V extends Record> Page<V> list(Projector<V> register, Filter filter, Moment moment);

    /** Every version of one row up to the moment, first to last. */
    <V extends Record> List<Version<V>> versions(Projector<V> register, String key, Moment moment);

    /** One page of a list; {@code next} is the cursor of the page after it, {@code null} on the last. */
    record Page<V>(List<V> rows, @Nullable String next, long total) {}

    /** A version of a row and the positions between which it held; {@code to} is {@link Long#MAX_VALUE} while it holds. */
    record Version<V>(long from, long to, V content) {}

    /** A filter that cannot be meant: bad input, never a fault of ours. */
    final class BadFilter extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        public BadFilter(String message) {
            super(message);
        }
    }

    /** What is asked for is recorded, but the read models have not come so far yet; ask again shortly. */
    final class NotReachedYet extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public NotReachedYet(long position) {
            super("the read models have not reached position " + position + " yet");
        }
    }
}
