package org.assent.rules.consensus;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import org.assent.kernel.Basis;

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
