package org.assent.proposals.policy;

import java.util.Optional;
import org.assent.consensus.messages.ConsensusReached;
import org.assent.platform.ledger.Policy;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.proposals.messages.EndorseProposal;

/** Consensus of the UNCT endorses the proposal (T10). */
final class WhenConsensusReachedThenEndorseProposal implements Policy<ConsensusReached, EndorseProposal> {
    @Override
    public Class<ConsensusReached> when() {
        return ConsensusReached.class;
    }

    @Override
    public Class<EndorseProposal> command() {
        return EndorseProposal.class;
    }

    @Override
    public Optional<EndorseProposal> then(RecordedEvent<ConsensusReached> event) {
        ConsensusReached ended = event.payload();
        return Proposals.of(ended.subject())
                .map(proposalId -> new EndorseProposal(proposalId, ended.roundId(), ended.textHash()));
    }
}
