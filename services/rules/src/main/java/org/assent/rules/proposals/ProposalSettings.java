package org.assent.rules.proposals;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import org.assent.kernel.Basis;
import org.assent.rules.settings.ParameterTable;

/**
 * The numbers by which proposals go their way. A version of them is pinned by what is opened under it and stays with it.
 *
 * @param version the version's name
 * @param completenessCheckWorkingDays how many working days the secretariat has to check a dossier (T06)
 * @param facilitationWorkingDays how many working days the co-chairs have to bring a blocked matter on (T12, CR18)
 * @param indirectRatePercent indirect support costs in percent of the direct costs of each organisation (section 6.1)
 * @param stageGoalWorkingDays how many working days a proposal shall be in each stage at most; a goal, never a deadline
 * @param marks where each value comes from, for every {@link ProposalParameter}
 */
public record ProposalSettings(
        String version,
        int completenessCheckWorkingDays,
        int facilitationWorkingDays,
        BigDecimal indirectRatePercent,
        Map<ProposalStage, Integer> stageGoalWorkingDays,
        Map<ProposalParameter, Basis> marks) {
    /** How many working days the co-chairs have to bring a blocked matter on where nothing else is set (CR18). */
    public static final int USUAL_FACILITATION = 10;

    private static final BigDecimal USUAL_INDIRECT_RATE = BigDecimal.valueOf(7);
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    public ProposalSettings {
        require(completenessCheckWorkingDays > 0, "completenessCheckWorkingDays");
        require(facilitationWorkingDays > 0, "facilitationWorkingDays");
        require(indirectRatePercent.signum() >= 0 && indirectRatePercent.compareTo(ALL) < 0, "indirectRatePercent");
        require(stageGoalWorkingDays.keySet().equals(EnumSet.allOf(ProposalStage.class)), "stageGoalWorkingDays");
        require(stageGoalWorkingDays.values().stream().allMatch(days -> days > 0), "stageGoalWorkingDays");
        require(marks.keySet().equals(EnumSet.allOf(ProposalParameter.class)), "marks");
        stageGoalWorkingDays = Collections.unmodifiableMap(new EnumMap<>(stageGoalWorkingDays));
        marks = Collections.unmodifiableMap(new EnumMap<>(marks));
    }

    /**
     * Reads them from a version of the settings.
     *
     * @throws ParameterTable.Unreadable a value is not what its parameter needs
     */
    public static ProposalSettings of(ParameterTable table) {
        Map<ProposalStage, Integer> goals = new EnumMap<>(ProposalStage.class);
        for (ProposalStage stage : ProposalStage.values()) {
            goals.put(stage, table.workingDays(stage.key(), stage.usualGoal()));
        }
        Map<ProposalParameter, Basis> marks = new EnumMap<>(ProposalParameter.class);
        for (ProposalParameter parameter : ProposalParameter.values()) {
            marks.put(parameter, table.mark(parameter.key(), parameter.basisOfDefault()));
        }
        return new ProposalSettings(
                table.version(),
                table.workingDays(ProposalParameter.COMPLETENESS_CHECK.key(), 3),
                table.workingDays(ProposalParameter.FACILITATION.key(), USUAL_FACILITATION),
                table.percent(ProposalParameter.INDIRECT_RATE.key(), USUAL_INDIRECT_RATE),
                goals,
                marks);
    }

    /** How many working days a proposal shall be in the stage at most. */
    public int goalOf(ProposalStage stage) {
        return stageGoalWorkingDays.getOrDefault(stage, stage.usualGoal());
    }

    private static void require(boolean met, String what) {
        if (!met) {
            throw new IllegalArgumentException("settings of proposals: " + what);
        }
    }
}
