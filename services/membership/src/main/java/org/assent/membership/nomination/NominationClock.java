package org.assent.membership.nomination;

import java.time.DateTimeException;
import java.time.Instant;
import org.assent.kernel.Act;
import org.assent.rules.time.CalendarMissing;
import org.assent.rules.time.Deadlines;
import org.assent.rules.time.WorkingCalendar;

/**
 * The instants of an invitation, in working days of the duty station (domain rules, section 9).
 *
 * @param dueAt the closing of the last working day
 * @param halfTimeAt the closing of the working day in the middle
 * @param lastDayAt the closing of the working day before the last
 */
record NominationClock(Instant dueAt, Instant halfTimeAt, Instant lastDayAt) {
    /**
     * @throws CalendarMissing the holidays of a year that is reached were not entered
     */
    static NominationClock start(Instant from, int workingDays, WorkingCalendar calendar) {
        Instant due = Deadlines.workingDaysAfter(from, workingDays, calendar);
        Instant half = workingDays < 2
                ? Deadlines.middle(from, due)
                : Deadlines.workingDaysAfter(from, workingDays / 2, calendar);
        return new NominationClock(due, half, Deadlines.workingDayBefore(due, from, calendar));
    }

    /** Whether the end falls into a year that has a calendar. */
    static boolean canRun(Instant from, int workingDays, WorkingCalendar calendar) {
        try {
            start(from, workingDays, calendar);
            return true;
        } catch (CalendarMissing | DateTimeException beyondAnyCalendar) {
            return false;
        }
    }

    /** The clock of an invitation that waits again; where the calendar does not reach so far, the one it had. */
    NominationClock again(Instant from, int workingDays, WorkingCalendar calendar) {
        if (!canRun(from, workingDays, calendar)) {
            return this;
        }
        NominationClock anew = start(from, workingDays, calendar);
        return anew.dueAt.isAfter(dueAt) ? anew : this;
    }

    /** When the invitation lapses: by then every request received in time is in the log. */
    Instant closesAt() {
        return dueAt.plus(Act.RECEIVED_WITHIN);
    }
}
