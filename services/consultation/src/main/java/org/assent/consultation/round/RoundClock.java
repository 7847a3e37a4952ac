package org.assent.consultation.round;

import java.time.DateTimeException;
import java.time.Instant;
import org.assent.kernel.Act;
import org.assent.rules.time.CalendarMissing;
import org.assent.rules.time.Deadlines;
import org.assent.rules.time.WorkingCalendar;

/**
 * The instants of a round, in working days of the duty station (domain rules, sections 7.2 and 7.4).
 *
 * @param dueAt the closing of the last working day
 * @param halfTimeAt the closing of the working day in the middle
 * @param lastDayAt the closing of the working day before the last
 */
record RoundClock(Instant dueAt, Instant halfTimeAt, Instant lastDayAt) {
    /**
     * @throws CalendarMissing the holidays of a year that is reached were not entered
     */
    static RoundClock start(Instant from, int workingDays, WorkingCalendar calendar) {
        Instant due = Deadlines.workingDaysAfter(from, workingDays, calendar);
        Instant half = workingDays < 2
                ? Deadlines.middle(from, due)
                : Deadlines.workingDaysAfter(from, workingDays / 2, calendar);
        return new RoundClock(due, half, Deadlines.workingDayBefore(due, from, calendar));
    }

    /** Whether the deadline falls into a year that has a calendar. */
    static boolean canRun(Instant from, int workingDays, WorkingCalendar calendar) {
        try {
            start(from, workingDays, calendar);
            return true;
        } catch (CalendarMissing | DateTimeException beyondAnyCalendar) {
            return false;
        }
    }

    /** When the round is closed: by then every request received in time is in the log. */
    static Instant closing(Instant due) {
        return due.plus(Act.RECEIVED_WITHIN);
    }
}
