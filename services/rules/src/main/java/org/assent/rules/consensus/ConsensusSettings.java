package org.assent.rules.consensus;

import static org.assent.rules.consensus.ConsensusParameter.CONSENSUS_CONFIRMATION_SILENCE;
import static org.assent.rules.consensus.ConsensusParameter.CONSENSUS_IFI_ON_ROLL;
import static org.assent.rules.consensus.ConsensusParameter.CONSENSUS_MIN_INDEPENDENT_SUPPORT;
import static org.assent.rules.consensus.ConsensusParameter.CONSENSUS_QUORUM_MEETING;
import static org.assent.rules.consensus.ConsensusParameter.CONSENSUS_RC_ON_ROLL;
import static org.assent.rules.consensus.ConsensusParameter.EXPLANATION_WINDOW;
import static org.assent.rules.consensus.ConsensusParameter.SILENCE_EXTENSION_MINIMUM;
import static org.assent.rules.consensus.ConsensusParameter.SILENCE_MAX_BROKEN_ROUNDS;
import static org.assent.rules.consensus.ConsensusParameter.SILENCE_MINIMUM;
import static org.assent.rules.consensus.ConsensusParameter.SILENCE_REOPEN_AFTER_WITHDRAWAL;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assent.kernel.Basis;
import org.assent.rules.settings.ParameterTable;
import org.assent.rules.settings.ParameterValue;

/**
 * The numbers by which a Network's rounds run. A version of them is pinned when a round is opened and stays with it.
 *
 * @param version the version's name
 * @param silenceMinimum how long a silence lasts at least, in elapsed time (CR7)
 * @param silenceReopenAfterWithdrawal how long the silence lasts at least that follows a withdrawn objection (CR13)
 * @param maxBrokenRounds after so many broken silences on one subject the next round is a meeting (CR17)
 * @param extensionMinimum by how much an expiry is moved at least when the chair extends it (CR15)
 * @param confirmationSilence how long those have at least who were absent from a meeting (CR10)
 * @param minIndependentSupport how many must support in words, the lead organisation not counted (CR11)
 * @param quorumMeeting a meeting can decide when more than this percentage of the roll is present or represented (CR10)
 * @param rcOnRoll whether the Resident Coordinator has a seat on the roll (CR1)
 * @param ifiOnRoll whether international financial institutions have one (CR1)
 * @param explanationWindowWorkingDays for how many working days after the outcome positions may be explained (section 8.3)
 * @param marks where each value comes from, for every {@link ConsensusParameter}
 */
public record ConsensusSettings(
        String version,
        Duration silenceMinimum,
        Duration silenceReopenAfterWithdrawal,
        int maxBrokenRounds,
        Duration extensionMinimum,
        Duration confirmationSilence,
        int minIndependentSupport,
        int quorumMeeting,
        boolean rcOnRoll,
        boolean ifiOnRoll,
        int explanationWindowWorkingDays,
        Map<ConsensusParameter, Basis> marks) {
    public ConsensusSettings {
        requirePositive(silenceMinimum, "silenceMinimum");
        requirePositive(silenceReopenAfterWithdrawal, "silenceReopenAfterWithdrawal");
        requirePositive(extensionMinimum, "extensionMinimum");
        requirePositive(confirmationSilence, "confirmationSilence");
        require(maxBrokenRounds > 0, "maxBrokenRounds");
        require(minIndependentSupport >= 0, "minIndependentSupport");
        require(quorumMeeting >= 0 && quorumMeeting < 100, "quorumMeeting");
        require(explanationWindowWorkingDays > 0, "explanationWindowWorkingDays");
        require(marks.keySet().equals(EnumSet.allOf(ConsensusParameter.class)), "marks");
        marks = Collections.unmodifiableMap(new EnumMap<>(marks));
    }

    /**
     * Reads them from a version of the settings; the usual ones are those of the domain rules.
     *
     * @throws IllegalArgumentException a value is not what its parameter needs
     */
    public static ConsensusSettings of(ParameterTable table) {
        Map<ConsensusParameter, Basis> marks = new EnumMap<>(ConsensusParameter.class);
        for (ConsensusParameter parameter : ConsensusParameter.values()) {
            marks.put(parameter, table.mark(parameter.key(), parameter.basisOfDefault()));
        }
        BigDecimal quorum = table.percent(CONSENSUS_QUORUM_MEETING.key(), BigDecimal.valueOf(50));
        require(quorum.stripTrailingZeros().scale() <= 0, "quorumMeeting");
        return new ConsensusSettings(
                table.version(),
                table.elapsed(SILENCE_MINIMUM.key(), Duration.ofHours(72)),
                table.elapsed(SILENCE_REOPEN_AFTER_WITHDRAWAL.key(), Duration.ofHours(24)),
                table.count(SILENCE_MAX_BROKEN_ROUNDS.key(), 2),
                table.elapsed(SILENCE_EXTENSION_MINIMUM.key(), Duration.ofHours(24)),
                table.elapsed(CONSENSUS_CONFIRMATION_SILENCE.key(), Duration.ofHours(72)),
                table.count(CONSENSUS_MIN_INDEPENDENT_SUPPORT.key(), 0),
                quorum.intValue(),
                table.yes(CONSENSUS_RC_ON_ROLL.key(), true),
                table.yes(CONSENSUS_IFI_ON_ROLL.key(), false),
                table.workingDays(EXPLANATION_WINDOW.key(), 5),
                marks);
    }

    /** Each value under the key of its parameter, as {@link #of} reads it. */
    public Map<String, String> written() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(SILENCE_MINIMUM.key(), silenceMinimum.toString());
        values.put(SILENCE_REOPEN_AFTER_WITHDRAWAL.key(), silenceReopenAfterWithdrawal.toString());
        values.put(SILENCE_MAX_BROKEN_ROUNDS.key(), Integer.toString(maxBrokenRounds));
        values.put(SILENCE_EXTENSION_MINIMUM.key(), extensionMinimum.toString());
        values.put(CONSENSUS_CONFIRMATION_SILENCE.key(), confirmationSilence.toString());
        values.put(CONSENSUS_MIN_INDEPENDENT_SUPPORT.key(), Integer.toString(minIndependentSupport));
        values.put(CONSENSUS_QUORUM_MEETING.key(), quorumMeeting + " %");
        values.put(CONSENSUS_RC_ON_ROLL.key(), rcOnRoll ? ParameterValue.YES : ParameterValue.NO);
        values.put(CONSENSUS_IFI_ON_ROLL.key(), ifiOnRoll ? ParameterValue.YES : ParameterValue.NO);
        values.put(EXPLANATION_WINDOW.key(), explanationWindowWorkingDays + " working days");
        return values;
    }

    /** Whether the value is this Network's own and bound to no outside source; pages mark it. */
    public boolean isLocal(ConsensusParameter parameter) {
        return marks.get(parameter) == Basis.LOCAL_DEFAULT;
    }

    private static void requirePositive(Duration duration, String what) {
        require(!duration.isNegative() && !duration.isZero(), what);
    }

    private static void require(boolean met, String what) {
        if (!met) {
            throw new IllegalArgumentException("settings of consensus: " + what);
        }
    }
}
