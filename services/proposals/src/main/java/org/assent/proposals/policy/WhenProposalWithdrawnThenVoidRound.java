package org.assent.proposals.policy;

import java.util.Optional;
import org.assent.consensus.messages.VoidConsensusRound;
import org.assent.platform.ledger.Policy;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.proposals.messages.ProposalWithdrawn;

/** The UNCT decides no more on a proposal that was withdrawn (CR16). */
final class WhenProposalWithdrawnThenVoidRound implements Policy<ProposalWithdrawn, VoidConsensusRound> {
    @Override
    public Class<ProposalWithdrawn> when() {
        return ProposalWithdrawn.class;
    }

    @Override
    public Class<VoidConsensusRound> command() {
        return VoidConsensusRound.class;
    }

    @Override
    public Optional<VoidConsensusRound> then(RecordedEvent<ProposalWithdrawn> event) {
        ProposalWithdrawn withdrawn = event.payload();
        return Optional.ofNullable(withdrawn.consensusRound())
                .map(roundId -> new VoidConsensusRound(roundId, withdrawn.reason()));
    }
}
