package org.assent.membership.demonstration;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assent.kernel.Basis;
import org.assent.membership.messages.CooperationFramework;
import org.assent.membership.messages.MarkedParameter;
import org.assent.membership.messages.NetworkSettings;
import org.assent.rules.consensus.ConsensusParameter;
import org.assent.rules.consensus.ConsensusSettings;
import org.assent.rules.time.WorkingCalendar;

/** The first version of the settings of the demonstration network, each value with where it comes from. */
final class DemonstrationSettings {
    private DemonstrationSettings() {}

    static NetworkSettings first() {
        return new NetworkSettings(
                consensus(),
                calendar(),
                "Demonstration list: national holidays of Belarus. A real installation enters the official list of its"
                        + " duty station.",
                new CooperationFramework(
                        "Cooperation framework 2026 to 2030 (fictional, for the demonstration)",
                        "Рамочная программа сотрудничества на 2026–2030 годы (вымышленная, для демонстрации)",
                        2026,
                        2030,
                        true),
                others());
    }

    private static ConsensusSettings consensus() {
        return new ConsensusSettings(
                "1",
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
                ConsensusParameter.marksOfDefaults());
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

    private static List<MarkedParameter> others() {
        return List.of(
                new MarkedParameter("meetingInterval", "P2M", Basis.SEED),
                new MarkedParameter("reportToUnctInterval", "P3M", Basis.SEED),
                local("outage.window", "PT24H"),
                local("outage.tolerated", "PT60M"),
                local("outage.extension", "PT24H"),
                local("consultation.firstRound", "10 working days"),
                local("consultation.laterRound", "5 working days"),
                local("consultation.reminders", "half time, last working day"),
                local("consultation.laterNominee", "3 working days"),
                local("completenessCheck", "3 working days"),
                local("facilitation", "10 working days"),
                local("stageGoal.drafting", "20 working days"),
                local("stageGoal.completenessCheck", "3 working days"),
                local("stageGoal.consultation", "12 working days"),
                local("stageGoal.revision", "10 working days"),
                local("stageGoal.readyForDecision", "5 working days"),
                local("stageGoal.inConsensus", "5 working days"),
                local("stageGoal.blocked", "10 working days"),
                local("stageGoal.escalated", "10 working days"),
                local("nomination.answer", "10 working days"),
                local("meeting.notice", "10 working days"),
                local("meeting.papers", "5 working days"),
                local("minutes.draft", "5 working days"),
                local("minutes.comments", "5 working days"),
                new MarkedParameter("indirectRate", "7 %", Basis.FUND_FACT),
                new MarkedParameter("aaFee", "1 %", Basis.FUND_FACT),
                other("budgetRevisionThreshold", "15 %"),
                other("nceLead", "P3M"),
                other("nceMax", "P12M"),
                other("narrativeDue", "--03-31"),
                other("financialDue", "--04-30"),
                other("finalNarrative", "P3M"),
                other("fundReturnAnswer", "P2M"),
                other("maxPerCountryPerCall", "none"));
    }

    private static MarkedParameter local(String key, String value) {
        return new MarkedParameter(key, value, Basis.LOCAL_DEFAULT);
    }

    private static MarkedParameter other(String key, String value) {
        return new MarkedParameter(key, value, Basis.OTHER_BODY);
    }
}
