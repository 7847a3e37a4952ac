package org.assent.proposals.messages;

import java.util.List;
import java.util.UUID;
import org.assent.consensus.DecisionText;
import org.assent.consensus.Roll;
import org.assent.kernel.TextHash;
import org.assent.rules.consensus.ConsensusSettings;
import org.assent.rules.time.WorkingCalendar;

/**
 * The present text was put to the UNCT; the round is opened by policy under {@code roundId}.
 *
 * @param by acronym of the entity of the co-chair
 * @param roundNumber 1 for the first round on the proposal
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
        WorkingCalendar calendar) {}
