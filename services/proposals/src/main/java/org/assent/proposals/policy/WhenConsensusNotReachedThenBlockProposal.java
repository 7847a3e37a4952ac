package org.assent.proposals.policy;

import java.util.Optional;
import org.assent.consensus.RoundState;
import org.assent.consensus.messages.ConsensusNotReached;
import org.assent.platform.ledger.Policy;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.proposals.messages.BlockProposal;

/** A round without consensus blocks the proposal (T11). */
final class WhenConsensusNotReachedThenBlockProposal implements Policy<ConsensusNotReached, BlockProposal> {
    @Override
    public Class<ConsensusNotReached> when() {
        return ConsensusNotReached.class;
    }

    @Override
    public Class<BlockProposal> command() {
        return BlockProposal.class;
    }

    @Override
    public Optional<BlockProposal> then(RecordedEvent<ConsensusNotReached> event) {
        ConsensusNotReached ended = event.payload();
        return Proposals.of(ended.subject())
                .map(proposalId -> new BlockProposal(proposalId, ended.roundId(), RoundState.NOT_REACHED, null));
    }
}
