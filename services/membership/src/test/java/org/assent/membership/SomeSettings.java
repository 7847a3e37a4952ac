package org.assent.membership;

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
import java.util.UUID;
import org.assent.kernel.Basis;
import org.assent.membership.messages.CooperationFramework;
import org.assent.membership.messages.MarkedParameter;
import org.assent.membership.messages.NetworkSettings;
import org.assent.membership.messages.SettingChange;
import org.assent.membership.messages.SettingsDecision;
import org.assent.rules.consensus.ConsensusParameter;
import org.assent.rules.consensus.ConsensusSettings;
import org.assent.rules.time.WorkingCalendar;

/** Settings for tests that ask for a version and nothing more. */
public final class SomeSettings {
    private SomeSettings() {}

    /** A silence is to last four days. */
    public static List<SettingChange> longerSilence() {
        return List.of(new SettingChange("silence.minimum", "PT72H", "PT96H"));
    }

    public static SettingsDecision decision() {
        return new SettingsDecision(
                UUID.fromString("01920000-0000-7000-8000-000000000002"),
                UUID.fromString("01920000-0000-7000-8000-000000000003"));
    }

    public static NetworkSettings version(String version) {
        return new NetworkSettings(
                new ConsensusSettings(
                        version,
                        Duration.ofHours(72),
                        Duration.ofHours(24),
                        2,
                        Duration.ofHours(24),
                        Duration.ofHours(72),
                        0,
                        50,
                        true,
                        false,
                        5,
                        ConsensusParameter.marksOfDefaults()),
                new WorkingCalendar(
                        ZoneId.of("Europe/Minsk"),
                        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                        LocalTime.of(9, 0),
                        LocalTime.NOON,
                        LocalTime.of(18, 0),
                        new TreeMap<>(Map.of(LocalDate.of(2026, 1, 1), "New Year")),
                        new TreeSet<>(List.of(2026, 2027))),
                "a list",
                new CooperationFramework("Framework", "Рамочная программа", 2026, 2030, true),
                List.of(new MarkedParameter("completenessCheck", "3 working days", Basis.LOCAL_DEFAULT)));
    }
}
