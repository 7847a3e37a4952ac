package org.assent.membership.demonstration;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assent.membership.UsualSettings;
import org.assent.membership.messages.CooperationFramework;
import org.assent.membership.messages.NetworkSettings;
import org.assent.rules.time.WorkingCalendar;

/** The first version of the settings of the demonstration network, each value with where it comes from. */
final class DemonstrationSettings {
    private DemonstrationSettings() {}

    static NetworkSettings first() {
        return new NetworkSettings(
                UsualSettings.consensus("1"),
                calendar(),
                "Demonstration list: national holidays of Belarus. A real installation enters the official list of its"
                        + " duty station.",
                new CooperationFramework(
                        "Cooperation framework 2026 to 2030 (fictional, for the demonstration)",
                        "Рамочная программа сотрудничества на 2026–2030 годы (вымышленная, для демонстрации)",
                        2026,
                        2030,
                        true),
                UsualSettings.others());
    }

    private static WorkingCalendar calendar() {
        SortedMap<LocalDate, String> holidays = new TreeMap<>();
        SortedSet<Integer> years = new TreeSet<>();
        for (Map<String, String> row : CsvTable.read("un_holidays_demo.csv")) {
            LocalDate day = LocalDate.parse(row.getOrDefault("date", ""));
            holidays.put(day, row.getOrDefault("name", ""));
            years.add(day.getYear());
        }
        return new WorkingCalendar(
                ZoneId.of("Europe/Minsk"),
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                LocalTime.of(9, 0),
                LocalTime.NOON,
                LocalTime.of(18, 0),
                holidays,
                years);
    }
}
