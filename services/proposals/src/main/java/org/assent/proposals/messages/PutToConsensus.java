package org.assent.proposals.messages;

import java.util.List;
import java.util.UUID;
import org.assent.consensus.Roll;
import org.assent.consensus.UnctMeeting;
import org.assent.rules.consensus.ConsensusSettings;
import org.assent.rules.consensus.Mode;
import org.assent.rules.proposals.ProposalSettings;
import org.assent.rules.time.WorkingCalendar;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * A co-chair puts the present text to the UNCT (T09). Roll, settings and calendar are facts read by the sender, with the
 * position at which they were read; they never come from the client.
 *
 * @param revisionSeen the revision the co-chair saw
 * @param question what the UNCT is asked
 * @param mode by silence or in a meeting
 * @param meeting the meeting of the UNCT; {@code null} in silence mode
 * @param facilitationWorkingDays how long the co-chairs facilitate where there is no consensus (CR18)
 */
public record PutToConsensus(
        @TargetAggregateIdentifier UUID proposalId,
        int revisionSeen,
        String question,
        Roll roll,
        List<String> coChairs,
        ConsensusSettings settings,
        WorkingCalendar calendar,
        Mode mode,
        @Nullable UnctMeeting meeting,
        int facilitationWorkingDays) {
    /** Puts it by silence. */
    public PutToConsensus(
            UUID proposalId,
            int revisionSeen,
            String question,
            Roll roll,
            List<String> coChairs,
            ConsensusSettings settings,
            WorkingCalendar calendar) {
        this(
                proposalId,
                revisionSeen,
                question,
                roll,
                coChairs,
                settings,
                calendar,
                Mode.SILENCE,
                null,
                ProposalSettings.USUAL_FACILITATION);
    }
}
