package org.assent.platform.ledger;

import java.util.List;

/**
 * A reader of the log with a place of its own, published as a bean. The place is a literal constant that never changes: a
 * new name would start again from {@code start}, which is a recorded decision (architecture law 3).
 *
 * @param group for example {@code read} or {@code process.bridge}
 * @param start where a new group begins
 * @param segments how many segments may work in parallel, each handling the streams that fall to it in order
 * @param handler called in a transaction that also moves the group's token: all or nothing
 */
public record Subscription(String group, Start start, int segments, Handler handler) {
    /** Where a group that has no token yet begins. */
    public enum Start {
        /** At the first event: read models. */
        FIRST_EVENT,
        /** After the last event that exists when the group is first started: reactors added later. */
        HEAD
    }

    /** Handles events in order. */
    @FunctionalInterface
    public interface Handler {
        /**
         * @param events the next events of one segment, in order, never empty. An exception rolls the transaction back; the
         *     same events come again. A handler that must not stop deals with its failures itself.
         */
        void on(List<RecordedEvent<?>> events);
    }
}
