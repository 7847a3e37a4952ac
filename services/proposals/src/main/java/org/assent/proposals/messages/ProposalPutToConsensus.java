package org.assent.proposals.messages;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assent.consensus.DecisionText;
import org.assent.consensus.Roll;
import org.assent.consensus.UnctMeeting;
import org.assent.kernel.TextHash;
import org.assent.rules.consensus.ConsensusSettings;
import org.assent.rules.consensus.Mode;
import org.assent.rules.proposals.ProposalSettings;
import org.assent.rules.time.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * The present text was put to the UNCT; the round is opened by policy under {@code roundId}.
 *
 * @param by acronym of the entity of the co-chair
 * @param roundNumber 1 for the first round on the proposal
 * @param mode by silence or in a meeting
 * @param meeting the meeting of the UNCT; {@code null} in silence mode
 * @param silence how long the silence lasts at least; shorter after a withdrawn objection (CR13)
 * @param facilitationWorkingDays how long the co-chairs facilitate where there is no consensus (CR18)
 */
public record ProposalPutToConsensus(
        UUID proposalId,
        String network,
        UUID roundId,
        int roundNumber,
        int revision,
        String by,
        List<String> coChairs,
        DecisionText text,
        TextHash textHash,
        Roll roll,
        ConsensusSettings settings,
        WorkingCalendar calendar,
        Mode mode,
        @Nullable UnctMeeting meeting,
        Duration silence,
        int facilitationWorkingDays) {
    /** The shape in which every matter was put by a silence of the usual length, as the present one. */
    public static Map<String, @Nullable Object> fromVersion1(Map<String, @Nullable Object> stored) {
        stored.put("mode", Mode.SILENCE.name());
        stored.put("meeting", null);
        stored.put(
                "silence",
                stored.get("settings") instanceof Map<?, ?> settings ? settings.get("silenceMinimum") : null);
        return stored;
    }

    /** The shape that did not say how long the co-chairs facilitate, as the present one. */
    public static Map<String, @Nullable Object> fromVersion2(Map<String, @Nullable Object> stored) {
        stored.put("facilitationWorkingDays", ProposalSettings.USUAL_FACILITATION);
        return stored;
    }

    /** With the usual time to facilitate. */
    public ProposalPutToConsensus(
            UUID proposalId,
            String network,
            UUID roundId,
            int roundNumber,
            int revision,
            String by,
            List<String> coChairs,
            DecisionText text,
            TextHash textHash,
            Roll roll,
            ConsensusSettings settings,
            WorkingCalendar calendar,
            Mode mode,
            @Nullable UnctMeeting meeting,
            Duration silence) {
        this(
                proposalId,
                network,
                roundId,
                roundNumber,
                revision,
                by,
                coChairs,
                text,
                textHash,
                roll,
                settings,
                calendar,
                mode,
                meeting,
                silence,
                ProposalSettings.USUAL_FACILITATION);
    }

    /** Put by a silence of the usual length. */
    public ProposalPutToConsensus(
            UUID proposalId,
            String network,
            UUID roundId,
            int roundNumber,
            int revision,
            String by,
            List<String> coChairs,
            DecisionText text,
            TextHash textHash,
            Roll roll,
            ConsensusSettings settings,
            WorkingCalendar calendar) {
        this(
                proposalId,
                network,
                roundId,
                roundNumber,
                revision,
                by,
                coChairs,
                text,
                textHash,
                roll,
                settings,
                calendar,
                Mode.SILENCE,
                null,
                settings.silenceMinimum());
    }
}
