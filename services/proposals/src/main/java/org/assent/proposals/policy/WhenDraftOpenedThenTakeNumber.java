package org.assent.proposals.policy;

import java.util.Optional;
import org.assent.platform.ledger.Policy;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.proposals.ProposalKind;
import org.assent.proposals.messages.DraftOpened;
import org.assent.proposals.messages.TakeProposalNumber;

/** A draft takes the next number of the joint programmes of its network and year. */
final class WhenDraftOpenedThenTakeNumber implements Policy<DraftOpened, TakeProposalNumber> {
    @Override
    public Class<DraftOpened> when() {
        return DraftOpened.class;
    }

    @Override
    public Class<TakeProposalNumber> command() {
        return TakeProposalNumber.class;
    }

    @Override
    public Optional<TakeProposalNumber> then(RecordedEvent<DraftOpened> event) {
        DraftOpened opened = event.payload();
        return Optional.of(
                Proposals.number(opened.network(), ProposalKind.JOINT_PROGRAMME, opened.year(), opened.proposalId()));
    }
}
