package org.assent.rules.consultation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import org.assent.kernel.Basis;
import org.assent.rules.settings.ParameterTable;

/**
 * How long the Network is consulted. A version of the numbers is pinned when a round is opened and stays with it.
 *
 * @param version the version's name
 * @param firstRoundWorkingDays how many working days members have in the first round on a matter
 * @param laterRoundWorkingDays how many they have in a later, short round
 * @param laterNomineeWorkingDays how many a member has at least who was nominated while the round ran
 * @param marks where each value comes from, for every {@link ConsultationParameter}
 */
public record ConsultationSettings(
        String version,
        int firstRoundWorkingDays,
        int laterRoundWorkingDays,
        int laterNomineeWorkingDays,
        Map<ConsultationParameter, Basis> marks) {
    public ConsultationSettings {
        require(firstRoundWorkingDays > 0, "firstRoundWorkingDays");
        require(laterRoundWorkingDays > 0, "laterRoundWorkingDays");
        require(laterNomineeWorkingDays > 0, "laterNomineeWorkingDays");
        require(marks.keySet().equals(EnumSet.allOf(ConsultationParameter.class)), "marks");
        marks = Collections.unmodifiableMap(new EnumMap<>(marks));
    }

    /**
     * Reads them from a version of the settings.
     *
     * @throws ParameterTable.Unreadable a value is not what its parameter needs
     */
    public static ConsultationSettings of(ParameterTable table) {
        Map<ConsultationParameter, Basis> marks = new EnumMap<>(ConsultationParameter.class);
        for (ConsultationParameter parameter : ConsultationParameter.values()) {
            marks.put(parameter, table.mark(parameter.key(), parameter.basisOfDefault()));
        }
        return new ConsultationSettings(
                table.version(),
                days(table, ConsultationParameter.FIRST_ROUND),
                days(table, ConsultationParameter.LATER_ROUND),
                days(table, ConsultationParameter.LATER_NOMINEE),
                marks);
    }

    /** How many working days a round has. */
    public int workingDays(boolean shortRound) {
        return shortRound ? laterRoundWorkingDays : firstRoundWorkingDays;
    }

    private static int days(ParameterTable table, ConsultationParameter parameter) {
        return table.workingDays(parameter.key(), parameter.usualWorkingDays());
    }

    private static void require(boolean met, String what) {
        if (!met) {
            throw new IllegalArgumentException("settings of consultations: " + what);
        }
    }
}
