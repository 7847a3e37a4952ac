package org.assent.proposals.policy;

import java.util.Optional;
import org.assent.platform.ledger.Policy;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.proposals.messages.BeginFacilitation;
import org.assent.proposals.messages.ProposalBlocked;

/** Where there is no consensus, the co-chairs bring the parties together (CR18). */
final class WhenProposalBlockedThenBeginFacilitation implements Policy<ProposalBlocked, BeginFacilitation> {
    @Override
    public Class<ProposalBlocked> when() {
        return ProposalBlocked.class;
    }

    @Override
    public Class<BeginFacilitation> command() {
        return BeginFacilitation.class;
    }

    @Override
    public Optional<BeginFacilitation> then(RecordedEvent<ProposalBlocked> event) {
        return Optional.of(new BeginFacilitation(
                event.payload().proposalId(), event.payload().roundId()));
    }
}
