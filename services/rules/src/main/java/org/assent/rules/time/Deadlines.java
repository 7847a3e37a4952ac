package org.assent.rules.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.assent.rules.time.DeadlineRule.Kind;
import org.jspecify.annotations.Nullable;

/** How deadlines are computed. */
public final class Deadlines {
    private Deadlines() {}

    /**
     * When a silence ends (rule CR7): after {@code minimum} of elapsed time, and inside office hours of a working day. An
     * expiry on a day off or after office hours goes to the closing of the next working day, one before office hours of a
     * working day to midday of that day. Never earlier than the elapsed time.
     *
     * <p>An extension (CR15) and a confirmation (CR10) are computed the same way: from the expiry so far, from the
     * declaration.
     *
     * @throws CalendarMissing the holidays of a year that is reached were not entered
     */
    public static Deadline silenceExpiry(Instant startedAt, Duration minimum, WorkingCalendar calendar) {
        List<DeadlineRule> trace = new ArrayList<>();
        Instant at = startedAt.plus(minimum);
        trace.add(new DeadlineRule(Kind.ELAPSED, startedAt, at));
        while (true) {
            Kind why = reasonToMove(at, calendar);
            if (why == null) {
                return new Deadline(at, calendar.zone(), trace);
            }
            Instant from = at;
            LocalDate day = calendar.local(from).toLocalDate();
            at = why == Kind.BEFORE_OPENING
                    ? day.atTime(calendar.midday()).atZone(calendar.zone()).toInstant()
                    : calendar.closing(day.plusDays(1));
            trace.add(new DeadlineRule(why, from, at));
        }
    }

    /**
     * The closing of the working day that comes so many working days after the day of {@code from}.
     *
     * @throws CalendarMissing the holidays of a year that is reached were not entered
     */
    public static Instant workingDaysAfter(Instant from, int count, WorkingCalendar calendar) {
        return calendar.closing(calendar.addWorkingDays(calendar.local(from).toLocalDate(), count));
    }

    /** The closing of the working day before a deadline; half of the time where there is no whole one since {@code from}. */
    public static Instant workingDayBefore(Instant due, Instant from, WorkingCalendar calendar) {
        LocalDate first = calendar.local(from).toLocalDate();
        LocalDate day = calendar.local(due).toLocalDate().minusDays(1);
        while (day.isAfter(first) && !calendar.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day.isAfter(first) ? calendar.closing(day) : middle(from, due);
    }

    /** The instant in the middle between two. */
    public static Instant middle(Instant from, Instant due) {
        return from.plus(Duration.between(from, due).dividedBy(2));
    }

    private static @Nullable Kind reasonToMove(Instant at, WorkingCalendar calendar) {
        ZonedDateTime local = calendar.local(at);
        if (!calendar.isWorkingDay(local.toLocalDate())) {
            return calendar.workingDays().contains(local.getDayOfWeek()) ? Kind.HOLIDAY : Kind.DAY_OFF;
        }
        if (local.toLocalTime().isBefore(calendar.opens())) {
            return Kind.BEFORE_OPENING;
        }
        return local.toLocalTime().isAfter(calendar.closes()) ? Kind.AFTER_CLOSING : null;
    }
}
