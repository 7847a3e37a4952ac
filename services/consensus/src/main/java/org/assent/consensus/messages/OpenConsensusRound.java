package org.assent.consensus.messages;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.assent.consensus.DecisionText;
import org.assent.consensus.Roll;
import org.assent.consensus.UnctMeeting;
import org.assent.kernel.Subject;
import org.assent.rules.consensus.ConsensusSettings;
import org.assent.rules.consensus.Mode;
import org.assent.rules.time.WorkingCalendar;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Opens a round. Sent by the policy of the subject, which has checked that the matter is ready (CR4).
 *
 * @param roundId follows from the subject and the number of the round, so asking twice opens one
 * @param number 1 for the first round on the subject
 * @param openedBy acronym of the entity of the co-chair who put the matter to the UNCT
 * @param coChairs acronyms of the entities of both co-chairs
 * @param text the exact text
 * @param mode by silence or in a meeting
 * @param meeting the meeting of the UNCT; {@code null} in silence mode
 * @param silence how long the silence lasts at least; shorter after a withdrawn objection (CR13)
 */
public record OpenConsensusRound(
        @TargetAggregateIdentifier UUID roundId,
        String network,
        Subject subject,
        int number,
        String openedBy,
        List<String> coChairs,
        DecisionText text,
        Roll roll,
        ConsensusSettings settings,
        WorkingCalendar calendar,
        Mode mode,
        @Nullable UnctMeeting meeting,
        Duration silence) {
    /** A round by a silence of the usual length. */
    public OpenConsensusRound(
            UUID roundId,
            String network,
            Subject subject,
            int number,
            String openedBy,
            List<String> coChairs,
            DecisionText text,
            Roll roll,
            ConsensusSettings settings,
            WorkingCalendar calendar) {
        this(
                roundId,
                network,
                subject,
                number,
                openedBy,
                coChairs,
                text,
                roll,
                settings,
                calendar,
                Mode.SILENCE,
                null,
                settings.silenceMinimum());
    }
}
