package org.assent.rules.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * When a duty station works. A value that is stored with what was computed from it, so that anyone can compute it again.
 *
 * @param zone the zone of the duty station
 * @param workingDays the days of the week on which it works
 * @param opens when office hours begin
 * @param midday where an expiry goes that would fall before office hours (rule CR7)
 * @param closes when office hours end; the last instant that still belongs to them
 * @param holidays days off, with their names
 * @param years the years whose holidays were entered; asking about any other is an error, not a working day
 */
public record WorkingCalendar(
        ZoneId zone,
        Set<DayOfWeek> workingDays,
        LocalTime opens,
        LocalTime midday,
        LocalTime closes,
        SortedMap<LocalDate, String> holidays,
        SortedSet<Integer> years) {
    public WorkingCalendar {
        if (workingDays.isEmpty()) {
            throw new IllegalArgumentException("a duty station works on some day of the week");
        }
        if (!opens.isBefore(midday) || !midday.isBefore(closes)) {
            throw new IllegalArgumentException("office hours begin before midday and end after it");
        }
        workingDays = Collections.unmodifiableSet(EnumSet.copyOf(workingDays));
        holidays = Collections.unmodifiableSortedMap(new TreeMap<>(holidays));
        years = Collections.unmodifiableSortedSet(new TreeSet<>(years));
    }

    /**
     * Whether the duty station works on that day.
     *
     * @throws CalendarMissing the holidays of its year were not entered
     */
    public boolean isWorkingDay(LocalDate day) {
        requireYear(day);
        return workingDays.contains(day.getDayOfWeek()) && !holidays.containsKey(day);
    }

    /**
     * The working day that comes so many working days after {@code day}; {@code day} itself does not count.
     *
     * @throws CalendarMissing the holidays of a year that is reached were not entered
     */
    public LocalDate addWorkingDays(LocalDate day, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("at least one working day is added");
        }
        LocalDate reached = day;
        for (int left = count; left > 0; ) {
            reached = reached.plusDays(1);
            if (isWorkingDay(reached)) {
                left--;
            }
        }
        return reached;
    }

    /**
     * How many working days have begun since the day of {@code from}. An age is shown and never decided by: in a year whose holidays
     * were not entered every day of the working week counts.
     */
    public long workingDaysBetween(Instant from, Instant to) {
        return local(from)
                .toLocalDate()
                .datesUntil(local(to).toLocalDate().plusDays(1))
                .skip(1)
                .filter(day -> workingDays.contains(day.getDayOfWeek()) && !holidays.containsKey(day))
                .count();
    }

    /** The date and time on the clocks of the duty station. */
    public ZonedDateTime local(Instant instant) {
        return instant.atZone(zone);
    }

    /** The instant at which office hours of that day end. */
    public Instant closing(LocalDate day) {
        return day.atTime(closes).atZone(zone).toInstant();
    }

    void requireYear(LocalDate day) {
        if (!years.contains(day.getYear())) {
            throw new CalendarMissing(day.getYear());
        }
    }
}
