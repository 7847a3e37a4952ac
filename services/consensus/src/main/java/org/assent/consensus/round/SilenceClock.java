package org.assent.consensus.round;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assent.kernel.Act;
import org.assent.rules.time.CalendarMissing;
import org.assent.rules.time.Deadline;
import org.assent.rules.time.DeadlineRule;
import org.assent.rules.time.Deadlines;
import org.assent.rules.time.WorkingCalendar;

/**
 * When a silence ends and when it is decided.
 *
 * @param expiresAt what is received at this instant or later is late (CR8)
 * @param closesAt from when it may be decided: by then every request received in time is in the log
 * @param steps how the expiry was computed
 */
record SilenceClock(Instant expiresAt, Instant closesAt, List<DeadlineRule> steps) {
    static SilenceClock start(Instant now, Duration minimum, WorkingCalendar calendar) {
        return of(Deadlines.silenceExpiry(now, minimum, calendar));
    }

    /** Whether a silence that begins now would end in a year that has a calendar. */
    static boolean canRun(Instant now, Duration minimum, WorkingCalendar calendar) {
        return ends(now, minimum, calendar);
    }

    /** Whether it would still end in a year that has a calendar. */
    boolean canBeExtendedBy(Duration by, WorkingCalendar calendar) {
        return ends(expiresAt, by, calendar);
    }

    SilenceClock extendedBy(Duration by, WorkingCalendar calendar) {
        return of(Deadlines.silenceExpiry(expiresAt, by, calendar));
    }

    private static boolean ends(Instant from, Duration after, WorkingCalendar calendar) {
        try {
            Deadlines.silenceExpiry(from, after, calendar);
            return true;
        } catch (CalendarMissing | DateTimeException | ArithmeticException beyondAnyCalendar) {
            return false;
        }
    }

    private static SilenceClock of(Deadline deadline) {
        return new SilenceClock(deadline.at(), deadline.at().plus(Act.RECEIVED_WITHIN), deadline.trace());
    }
}
