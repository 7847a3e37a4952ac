package org.assent.proposals.policy;

import java.util.Optional;
import org.assent.consensus.messages.ConsensusRoundWithdrawn;
import org.assent.platform.ledger.Policy;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.proposals.messages.ReleaseProposal;

/** A round opened by mistake leaves the proposal as it was (CR17a). */
final class WhenConsensusRoundWithdrawnThenReleaseProposal implements Policy<ConsensusRoundWithdrawn, ReleaseProposal> {
    @Override
    public Class<ConsensusRoundWithdrawn> when() {
        return ConsensusRoundWithdrawn.class;
    }

    @Override
    public Class<ReleaseProposal> command() {
        return ReleaseProposal.class;
    }

    @Override
    public Optional<ReleaseProposal> then(RecordedEvent<ConsensusRoundWithdrawn> event) {
        ConsensusRoundWithdrawn ended = event.payload();
        return Proposals.of(ended.subject()).map(proposalId -> new ReleaseProposal(proposalId, ended.roundId()));
    }
}
