package org.assent.proposals.messages;

import java.util.List;
import java.util.UUID;
import org.assent.consensus.Roll;
import org.assent.rules.consensus.ConsensusSettings;
import org.assent.rules.time.WorkingCalendar;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * A co-chair puts the present text to the UNCT (T09). Roll, settings and calendar are facts read by the sender, with the
 * position at which they were read; they never come from the client.
 *
 * @param revisionSeen the revision the co-chair saw
 * @param question what the UNCT is asked
 */
public record PutToConsensus(
        @TargetAggregateIdentifier UUID proposalId,
        int revisionSeen,
        String question,
        Roll roll,
        List<String> coChairs,
        ConsensusSettings settings,
        WorkingCalendar calendar) {}
