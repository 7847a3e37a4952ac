package org.assent.rules.time;

import java.time.Instant;

/**
 * One step by which a deadline came about, for the decision record: data, no prose.
 *
 * @param kind why
 * @param from where the deadline was before; for {@link Kind#ELAPSED} the beginning of the period
 * @param to where this step put it
 */
public record DeadlineRule(Kind kind, Instant from, Instant to) {
    /** Why a deadline is where it is. */
    public enum Kind {
        /** The period itself, in elapsed time whatever the clocks did. Always the first step. */
        ELAPSED,
        /** A working day, but before office hours: on to midday. */
        BEFORE_OPENING,
        /** A working day, but after office hours: on to the closing of the next day. */
        AFTER_CLOSING,
        /** A day of the week on which nobody works: on to the closing of the next day. */
        DAY_OFF,
        /** A holiday on a day that would be a working day: on to the closing of the next day. */
        HOLIDAY
    }
}
