package org.assent.proposals.policy;

import java.util.Optional;
import org.assent.consensus.RoundState;
import org.assent.consensus.messages.SilenceBroken;
import org.assent.platform.ledger.Policy;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.proposals.messages.BlockProposal;

/** A broken silence blocks the proposal (T11). */
final class WhenSilenceBrokenThenBlockProposal implements Policy<SilenceBroken, BlockProposal> {
    @Override
    public Class<SilenceBroken> when() {
        return SilenceBroken.class;
    }

    @Override
    public Class<BlockProposal> command() {
        return BlockProposal.class;
    }

    @Override
    public Optional<BlockProposal> then(RecordedEvent<SilenceBroken> event) {
        SilenceBroken ended = event.payload();
        return Proposals.of(ended.subject())
                .map(proposalId -> new BlockProposal(proposalId, ended.roundId(), RoundState.BROKEN, ended.entity()));
    }
}
