package org.assent.rules.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assent.rules.time.Deadline;
import org.assent.rules.time.Deadlines;
import org.assent.rules.time.WorkingCalendar;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What events and read models store must come back equal, and its JSON must be what a stranger would expect. */
class JsonTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(
            ZoneId.of("Europe/Minsk"),
            EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY),
            LocalTime.of(9, 0),
            LocalTime.NOON,
            LocalTime.of(18, 0),
            new TreeMap<>(Map.of(LocalDate.parse("2026-05-01"), "Labour Day")),
            new TreeSet<>(List.of(2027, 2026)));

    @Test
    void a_calendar_is_plain_json() {
        assertThat(JSON.writeValueAsString(CALENDAR)).isEqualToIgnoringWhitespace("""
                {"zone":"Europe/Minsk","workingDays":["MONDAY","FRIDAY"],"opens":"09:00:00","midday":"12:00:00",
                 "closes":"18:00:00","holidays":{"2026-05-01":"Labour Day"},"years":[2026,2027]}
                """);
        assertThat(back(CALENDAR, WorkingCalendar.class)).isEqualTo(CALENDAR);
    }

    @Test
    void settings_deadlines_and_outcomes_come_back_equal() {
        Deadline deadline = Deadlines.silenceExpiry(Rounds.EXPIRY, Duration.parse("PT72H"), CALENDAR);
        assertThat(back(deadline, Deadline.class)).isEqualTo(deadline);
        assertThat(back(Rounds.settings(), ConsensusSettings.class)).isEqualTo(Rounds.settings());

        ConsensusFacts facts = ConsensusFacts.meeting(
                Rounds.TEXT,
                Rounds.roll(3),
                Rounds.all(Position.STAND_ASIDE, "A"),
                MeetingFacts.concluded(List.of("A", "B"), Rounds.CONCLUDED).withConfirmation(Rounds.CONFIRMED),
                Rounds.CONFIRMED,
                Rounds.settings());
        assertThat(back(facts, ConsensusFacts.class)).isEqualTo(facts);
        Outcome outcome = ConsensusTest.of(facts);
        assertThat(back(outcome, Outcome.class)).isEqualTo(outcome);
    }

    private static <T> T back(T value, Class<T> type) {
        return JSON.readValue(JSON.writeValueAsString(value), type);
    }
}
