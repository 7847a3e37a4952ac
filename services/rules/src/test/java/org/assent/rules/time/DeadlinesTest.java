package org.assent.rules.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.assent.rules.time.DeadlineRule.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {
    private static final Duration THREE_DAYS = Duration.parse("PT72H");

    /** Working days of Minsk in 2026 with some of the holidays of Belarus; summer time was abolished there in 2011. */
    private static final WorkingCalendar MINSK =
            calendar("Europe/Minsk", "2026-01-01", "2026-01-02", "2026-01-07", "2026-04-21", "2026-05-01");

    @Test
    void a_silence_that_would_end_on_a_sunday_ends_on_monday_at_closing_V1_CR7() {
        Deadline deadline = expiry("2026-02-05T12:00:00Z", MINSK);

        assertThat(deadline.at()).isEqualTo(Instant.parse("2026-02-09T15:00:00Z"));
        assertThat(deadline.zone()).isEqualTo(ZoneId.of("Europe/Minsk"));
        assertThat(deadline.moved()).isTrue();
        assertThat(deadline.trace())
                .containsExactly(
                        new DeadlineRule(
                                Kind.ELAPSED,
                                Instant.parse("2026-02-05T12:00:00Z"),
                                Instant.parse("2026-02-08T12:00:00Z")),
                        new DeadlineRule(
                                Kind.DAY_OFF,
                                Instant.parse("2026-02-08T12:00:00Z"),
                                Instant.parse("2026-02-09T15:00:00Z")));
    }

    @ParameterizedTest(name = "{0} ends {1} by {2}")
    @CsvSource({
        // local times of Minsk: started, expires, steps
        "2026-02-03T10:00, 2026-02-06T10:00, ELAPSED",
        "2026-02-03T09:00, 2026-02-06T09:00, ELAPSED",
        "2026-02-03T18:00, 2026-02-06T18:00, ELAPSED",
        "2026-02-03T08:59:59.999, 2026-02-06T12:00, ELAPSED BEFORE_OPENING",
        "2026-02-03T00:00, 2026-02-06T12:00, ELAPSED BEFORE_OPENING",
        "2026-02-02T18:00:00.001, 2026-02-06T18:00, ELAPSED AFTER_CLOSING",
        "2026-02-02T23:59, 2026-02-06T18:00, ELAPSED AFTER_CLOSING",
        // Friday evening: over the weekend
        "2026-02-03T18:01, 2026-02-09T18:00, ELAPSED AFTER_CLOSING DAY_OFF DAY_OFF",
        // Saturday, at any hour
        "2026-02-04T07:00, 2026-02-09T18:00, ELAPSED DAY_OFF DAY_OFF",
        "2026-02-04T12:00, 2026-02-09T18:00, ELAPSED DAY_OFF DAY_OFF",
        "2026-02-05T23:00, 2026-02-09T18:00, ELAPSED DAY_OFF",
        // Monday before office hours
        "2026-02-06T08:00, 2026-02-09T12:00, ELAPSED BEFORE_OPENING",
        // Tuesday 21 April 2026 is Radunitsa
        "2026-04-18T11:00, 2026-04-22T18:00, ELAPSED HOLIDAY",
        "2026-04-17T19:00, 2026-04-22T18:00, ELAPSED AFTER_CLOSING HOLIDAY",
        // Friday 1 May 2026: a holiday and then a weekend
        "2026-04-28T11:00, 2026-05-04T18:00, ELAPSED HOLIDAY DAY_OFF DAY_OFF",
    })
    void an_expiry_falls_inside_office_hours_of_a_working_day_CR7(String started, String expires, String steps) {
        Deadline deadline = Deadlines.silenceExpiry(minsk(started), THREE_DAYS, MINSK);

        assertThat(deadline.at()).isEqualTo(minsk(expires));
        assertThat(deadline.trace()).extracting(rule -> rule.kind().name()).containsExactly(steps.split(" "));
        assertThat(deadline.moved()).isEqualTo(steps.contains(" "));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        // Paris goes forward on Sunday 29 March 2026: 72 hours from Friday 10:00 are Monday 11:00 by the clock
        "Europe/Paris, 2026-03-27T10:00+01:00, 2026-03-30T11:00+02:00",
        // and would be after closing where the clock alone would say 17:30
        "Europe/Paris, 2026-03-27T17:30+01:00, 2026-03-31T18:00+02:00",
        // Paris goes back on Sunday 25 October 2026: 72 hours from Friday 10:00 are Monday 09:00
        "Europe/Paris, 2026-10-23T10:00+02:00, 2026-10-26T09:00+01:00",
        // and from 09:30 they are Monday 08:30, before office hours
        "Europe/Paris, 2026-10-23T09:30+02:00, 2026-10-26T12:00+01:00",
        // New York goes forward on Sunday 8 March 2026, back on Sunday 1 November 2026
        "America/New_York, 2026-03-06T16:59-05:00, 2026-03-09T17:59-04:00",
        "America/New_York, 2026-10-30T18:00-04:00, 2026-11-02T17:00-05:00",
        // a moved expiry is at closing by the clock of the day it moves to
        "Europe/Paris, 2026-03-25T12:00+01:00, 2026-03-30T18:00+02:00",
        // no change of clocks in Minsk
        "Europe/Minsk, 2026-03-27T10:00+03:00, 2026-03-30T10:00+03:00",
    })
    void hours_are_elapsed_hours_whatever_the_clocks_do_CR7(String zone, String started, String expires) {
        Instant start = ZonedDateTime.parse(started).toInstant();
        assertThat(Deadlines.silenceExpiry(start, THREE_DAYS, calendar(zone)).at())
                .isEqualTo(ZonedDateTime.parse(expires).toInstant());
    }

    @Test
    void a_deadline_in_a_year_without_a_calendar_is_refused_and_not_guessed() {
        assertThatThrownBy(() -> expiry("2026-12-30T12:00:00Z", MINSK))
                .isInstanceOfSatisfying(
                        CalendarMissing.class,
                        missing -> assertThat(missing.year()).isEqualTo(2027));
        assertThat(expiry("2026-12-28T12:00:00Z", MINSK).at()).isEqualTo(Instant.parse("2026-12-31T12:00:00Z"));
        assertThatThrownBy(() -> expiry("2026-12-28T16:00:00Z", MINSK)).isInstanceOf(CalendarMissing.class);
        assertThatThrownBy(() -> MINSK.isWorkingDay(LocalDate.parse("2025-12-31")))
                .isInstanceOf(CalendarMissing.class);
    }

    @ParameterizedTest(name = "{1} working days after {0}")
    @CsvSource({
        "2026-02-05, 1, 2026-02-06",
        "2026-02-06, 1, 2026-02-09",
        "2026-02-07, 1, 2026-02-09",
        "2026-02-05, 5, 2026-02-12",
        "2026-04-16, 3, 2026-04-22",
        "2026-04-30, 1, 2026-05-04",
    })
    void working_days_skip_weekends_and_holidays(LocalDate from, int count, LocalDate to) {
        assertThat(MINSK.addWorkingDays(from, count)).isEqualTo(to);
        assertThat(Deadlines.workingDaysAfter(minsk(from + "T23:59"), count, MINSK))
                .isEqualTo(minsk(to + "T18:00"));
    }

    @Test
    void at_least_one_working_day_is_added() {
        assertThatThrownBy(() -> MINSK.addWorkingDays(LocalDate.parse("2026-02-05"), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_calendar_without_working_days_or_with_hours_upside_down_is_none() {
        assertThatThrownBy(() -> new WorkingCalendar(
                        ZoneId.of("UTC"),
                        Set.of(),
                        LocalTime.of(9, 0),
                        LocalTime.NOON,
                        LocalTime.of(18, 0),
                        new TreeMap<>(),
                        new TreeSet<>()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> hours(LocalTime.of(12, 0), LocalTime.NOON, LocalTime.of(18, 0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> hours(LocalTime.of(9, 0), LocalTime.NOON, LocalTime.of(12, 0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 2000)
    void an_expiry_is_never_earlier_never_far_and_always_in_office_hours_CR7(
            @ForAll @LongRange(max = 300L * 24 * 3600 * 1000) long offset,
            @ForAll @IntRange(min = 1, max = 200) int hours,
            @ForAll @IntRange(max = 3) int zone) {
        WorkingCalendar calendar = calendar(
                List.of("Europe/Minsk", "Europe/Paris", "America/New_York", "Australia/Lord_Howe")
                        .get(zone),
                "2026-04-21",
                "2026-05-01",
                "2026-07-03",
                "2026-11-06");
        Instant start = Instant.parse("2026-01-05T00:00:00Z").plusMillis(offset);

        Deadline deadline = Deadlines.silenceExpiry(start, Duration.ofHours(hours), calendar);

        ZonedDateTime local = calendar.local(deadline.at());
        assertThat(calendar.isWorkingDay(local.toLocalDate())).isTrue();
        assertThat(local.toLocalTime()).isBetween(calendar.opens(), calendar.closes());
        assertThat(Duration.between(start, deadline.at()))
                .isBetween(Duration.ofHours(hours), Duration.ofHours(hours).plusDays(5));
        assertThat(deadline.trace().get(0))
                .isEqualTo(new DeadlineRule(Kind.ELAPSED, start, start.plus(Duration.ofHours(hours))));
        for (int i = 1; i < deadline.trace().size(); i++) {
            DeadlineRule step = deadline.trace().get(i);
            assertThat(step.from()).isEqualTo(deadline.trace().get(i - 1).to());
            assertThat(step.to()).isAfter(step.from());
        }
        assertThat(deadline.trace().get(deadline.trace().size() - 1).to()).isEqualTo(deadline.at());
    }

    static WorkingCalendar calendar(String zone, String... holidays) {
        TreeMap<LocalDate, String> names = new TreeMap<>();
        Arrays.stream(holidays).forEach(day -> names.put(LocalDate.parse(day), "a holiday"));
        return new WorkingCalendar(
                ZoneId.of(zone),
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                LocalTime.of(9, 0),
                LocalTime.NOON,
                LocalTime.of(18, 0),
                names,
                new TreeSet<>(List.of(2026)));
    }

    private static WorkingCalendar hours(LocalTime opens, LocalTime midday, LocalTime closes) {
        return new WorkingCalendar(
                ZoneId.of("UTC"), Set.of(DayOfWeek.MONDAY), opens, midday, closes, new TreeMap<>(), new TreeSet<>());
    }

    private static Deadline expiry(String start, WorkingCalendar calendar) {
        return Deadlines.silenceExpiry(Instant.parse(start), THREE_DAYS, calendar);
    }

    private static Instant minsk(String local) {
        return LocalDateTime.parse(local).atZone(MINSK.zone()).toInstant();
    }
}
