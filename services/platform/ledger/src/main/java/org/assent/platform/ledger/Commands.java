package org.assent.platform.ledger;

import java.util.List;
import org.assent.kernel.Act;
import org.jspecify.annotations.Nullable;

/**
 * The outside door: pages, the API, imports, the relay. No transaction is open and none is attached; the group writer's batch
 * is the transaction, so the events, their expected versions, the idempotency record and the outbox rows of a command are
 * stored together or not at all. A conflict with another act is tried again and never refuses anybody; {@code receivedAt} of
 * the act is kept.
 */
public interface Commands {
    /**
     * Sends a command and returns when all is durable.
     *
     * @throws org.assent.kernel.Refused a rule said no; the attempt is on record
     * @throws UnknownAggregate there is no such thing
     * @throws AlreadyExists the command would create what is there already
     * @throws KeyReused the idempotency key was used for another request
     * @throws OutcomeUnknown the database went away before it answered; ask again with the same key
     * @throws ReceivedTooLongAgo the act was received more than ten seconds away from the database clock; try again
     * @throws TooLarge an event would have more than 60,000 bytes
     * @throws UnstorableText a text holds a character that no text has: NUL, or half of a pair
     * @throws IllegalStateException a transaction is open on this thread: that is the inside door's business
     */
    Receipt send(Object command, Act act, @Nullable IdempotencyKey key);

    /** {@link #send(Object, Act, IdempotencyKey)} without a key, for callers whose command is idempotent by itself. */
    default Receipt send(Object command, Act act) {
        return send(command, act, null);
    }

    /** As {@link #send(Object, Act, IdempotencyKey)}, as a consequence of the event {@code cause}. */
    Receipt sendBecauseOf(RecordedEvent<?> cause, Object command, Act act, @Nullable IdempotencyKey key);

    /**
     * Runs the handler on the loaded aggregate and stores nothing: the events that {@link #send} would have recorded, in
     * order. A refusal is thrown as {@code send} would throw it, but is no attempt and is not on record.
     */
    List<Object> preview(Object command, Act act);

    /** There is no aggregate with the command's target. */
    final class UnknownAggregate extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public UnknownAggregate(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /** The command would create an aggregate whose identifier is taken. */
    final class AlreadyExists extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public AlreadyExists(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /** The same idempotency key came with another request. */
    final class KeyReused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public KeyReused(String message) {
            super(message);
        }
    }

    /** The connection broke between sending and answer: stored or not, asking again is safe. */
    final class OutcomeUnknown extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public OutcomeUnknown(Throwable cause) {
            super("the database went away before it answered", cause);
        }
    }

    /** The act's {@code receivedAt} is more than ten seconds away from the database clock. */
    final class ReceivedTooLongAgo extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public ReceivedTooLongAgo(String message) {
            super(message);
        }
    }

    /** An event is larger than a record of the log may be. */
    final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public TooLarge(String message) {
            super(message);
        }
    }

    /**
     * A text holds NUL or half of a surrogate pair. No keyboard makes them, PostgreSQL cannot keep them in a read model, and an
     * event is for ever: it is bad input.
     */
    final class UnstorableText extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public UnstorableText(String message) {
            super(message);
        }
    }
}
