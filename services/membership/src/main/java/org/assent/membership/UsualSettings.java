package org.assent.membership;

import static org.assent.kernel.Basis.FUND_FACT;
import static org.assent.kernel.Basis.LOCAL_DEFAULT;
import static org.assent.kernel.Basis.OTHER_BODY;
import static org.assent.kernel.Basis.SEED;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assent.kernel.Basis;
import org.assent.membership.messages.MarkedParameter;
import org.assent.rules.consensus.ConsensusParameter;
import org.assent.rules.consensus.ConsensusSettings;
import org.assent.rules.settings.ParameterTable;
import org.jspecify.annotations.Nullable;

/**
 * Every setting that Assent knows, with the value it has where a Network has set nothing else, where that value comes from and the
 * rule that counts with it (domain rules, section 16).
 */
public final class UsualSettings {
    /**
     * One of them.
     *
     * @param value as settings are written
     * @param rule id of the rule that counts with it; {@code null} where no rule does
     */
    public record Usual(
            String key, String value, Basis basis, @Nullable String rule) {}

    /** The groups of settings in the order in which pages show them, each with how the keys of its settings begin. */
    private static final Map<String, List<String>> GROUPS = groups();

    private static final Map<ConsensusParameter, String> CONSENSUS = Map.of(
            ConsensusParameter.SILENCE_MINIMUM, "CR7",
            ConsensusParameter.SILENCE_REOPEN_AFTER_WITHDRAWAL, "CR13",
            ConsensusParameter.SILENCE_MAX_BROKEN_ROUNDS, "CR17",
            ConsensusParameter.SILENCE_EXTENSION_MINIMUM, "CR15",
            ConsensusParameter.CONSENSUS_CONFIRMATION_SILENCE, "CR10",
            ConsensusParameter.CONSENSUS_MIN_INDEPENDENT_SUPPORT, "CR11",
            ConsensusParameter.CONSENSUS_QUORUM_MEETING, "CR10",
            ConsensusParameter.CONSENSUS_RC_ON_ROLL, "CR1",
            ConsensusParameter.CONSENSUS_IFI_ON_ROLL, "CR1",
            ConsensusParameter.EXPLANATION_WINDOW, "S83A");

    private static final List<Usual> OTHERS = List.of(
            new Usual("meetingInterval", "P2M", SEED, null),
            new Usual("reportToUnctInterval", "P3M", SEED, null),
            new Usual("outage.window", "PT24H", LOCAL_DEFAULT, "CR21"),
            new Usual("outage.tolerated", "PT60M", LOCAL_DEFAULT, "CR21"),
            new Usual("outage.extension", "PT24H", LOCAL_DEFAULT, "CR21"),
            new Usual("consultation.firstRound", "10 working days", LOCAL_DEFAULT, "S72"),
            new Usual("consultation.laterRound", "5 working days", LOCAL_DEFAULT, "S72"),
            new Usual("consultation.reminders", "half time, last working day", LOCAL_DEFAULT, "S74B"),
            new Usual("consultation.laterNominee", "3 working days", LOCAL_DEFAULT, "S71"),
            new Usual("completenessCheck", "3 working days", LOCAL_DEFAULT, "T06"),
            new Usual("facilitation", "10 working days", LOCAL_DEFAULT, "CR18"),
            new Usual("stageGoal.drafting", "20 working days", LOCAL_DEFAULT, null),
            new Usual("stageGoal.completenessCheck", "3 working days", LOCAL_DEFAULT, null),
            new Usual("stageGoal.consultation", "12 working days", LOCAL_DEFAULT, null),
            new Usual("stageGoal.revision", "10 working days", LOCAL_DEFAULT, null),
            new Usual("stageGoal.readyForDecision", "5 working days", LOCAL_DEFAULT, null),
            new Usual("stageGoal.inConsensus", "5 working days", LOCAL_DEFAULT, null),
            new Usual("stageGoal.blocked", "10 working days", LOCAL_DEFAULT, null),
            new Usual("stageGoal.escalated", "10 working days", LOCAL_DEFAULT, null),
            new Usual("nomination.answer", "10 working days", LOCAL_DEFAULT, "NI4"),
            new Usual("meeting.notice", "10 working days", LOCAL_DEFAULT, null),
            new Usual("meeting.papers", "5 working days", LOCAL_DEFAULT, null),
            new Usual("minutes.draft", "5 working days", LOCAL_DEFAULT, null),
            new Usual("minutes.comments", "5 working days", LOCAL_DEFAULT, null),
            new Usual("indirectRate", "7 %", FUND_FACT, null),
            new Usual("aaFee", "1 %", FUND_FACT, null),
            new Usual("budgetRevisionThreshold", "15 %", OTHER_BODY, null),
            new Usual("nceLead", "P3M", OTHER_BODY, null),
            new Usual("nceMax", "P12M", OTHER_BODY, null),
            new Usual("narrativeDue", "--03-31", OTHER_BODY, null),
            new Usual("financialDue", "--04-30", OTHER_BODY, null),
            new Usual("finalNarrative", "P3M", OTHER_BODY, null),
            new Usual("fundReturnAnswer", "P2M", OTHER_BODY, null),
            new Usual("maxPerCountryPerCall", "none", OTHER_BODY, null));

    private static final List<Usual> ALL = listed();

    private UsualSettings() {}

    /** All of them, those of consensus first. */
    public static List<Usual> all() {
        return ALL;
    }

    /** One of them; empty where a Network has a setting of its own. */
    public static Optional<Usual> of(String key) {
        return ALL.stream().filter(usual -> usual.key().equals(key)).findFirst();
    }

    /** Those of consensus, as a version of that name. */
    public static ConsensusSettings consensus(String version) {
        return ConsensusSettings.of(new ParameterTable(version, Map.of(), Map.of()));
    }

    /** Those of all other procedures. */
    public static List<MarkedParameter> others() {
        return OTHERS.stream()
                .map(usual -> new MarkedParameter(usual.key(), usual.value(), usual.basis()))
                .toList();
    }

    /** The groups of settings in the order in which pages show them. */
    public static List<String> groupNames() {
        return List.copyOf(GROUPS.keySet());
    }

    /** The group of a setting. */
    public static String groupOf(String key) {
        return GROUPS.entrySet().stream()
                .filter(group -> group.getValue().stream().anyMatch(key::startsWith))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("others");
    }

    private static Map<String, List<String>> groups() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        groups.put("consensus", List.of("silence.", "consensus.", "explanationWindow"));
        groups.put("outages", List.of("outage."));
        groups.put("nominations", List.of("nomination."));
        groups.put("consultation", List.of("consultation."));
        groups.put("proposals", List.of("completenessCheck", "facilitation", "stageGoal.", "maxPerCountryPerCall"));
        groups.put("budget", List.of("indirectRate", "aaFee", "budgetRevisionThreshold"));
        groups.put("fund", List.of("fundReturnAnswer", "nce"));
        groups.put("meetings", List.of("meeting", "minutes."));
        groups.put("reports", List.of("reportToUnctInterval", "narrativeDue", "financialDue", "finalNarrative"));
        groups.put("others", List.of());
        return groups;
    }

    private static List<Usual> listed() {
        Map<String, String> values = consensus("").written();
        List<Usual> all = new ArrayList<>();
        for (ConsensusParameter parameter : ConsensusParameter.values()) {
            all.add(new Usual(
                    parameter.key(),
                    values.getOrDefault(parameter.key(), ""),
                    parameter.basisOfDefault(),
                    CONSENSUS.get(parameter)));
        }
        all.addAll(OTHERS);
        return List.copyOf(all);
    }
}
