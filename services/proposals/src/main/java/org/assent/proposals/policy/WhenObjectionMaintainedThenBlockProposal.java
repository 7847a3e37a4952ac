package org.assent.proposals.policy;

import java.util.List;
import java.util.Optional;
import org.assent.consensus.RoundState;
import org.assent.consensus.messages.ObjectionMaintained;
import org.assent.platform.ledger.Policy;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.proposals.messages.BlockProposal;
import org.jspecify.annotations.Nullable;

/** An objection that was maintained in the meeting blocks the proposal (T11). */
final class WhenObjectionMaintainedThenBlockProposal implements Policy<ObjectionMaintained, BlockProposal> {
    @Override
    public Class<ObjectionMaintained> when() {
        return ObjectionMaintained.class;
    }

    @Override
    public Class<BlockProposal> command() {
        return BlockProposal.class;
    }

    @Override
    public Optional<BlockProposal> then(RecordedEvent<ObjectionMaintained> event) {
        ObjectionMaintained ended = event.payload();
        return Proposals.of(ended.subject())
                .map(proposalId -> new BlockProposal(
                        proposalId, ended.roundId(), RoundState.MAINTAINED, onlyOne(ended.entities())));
    }

    /** Whose withdrawal would lift the block; where several object, no single one's would. */
    private static @Nullable String onlyOne(List<String> entities) {
        return entities.size() == 1 ? entities.get(0) : null;
    }
}
