package org.assent.proposals.policy;

import java.util.Optional;
import org.assent.platform.ledger.Policy;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.proposals.messages.ProposalRegistered;
import org.assent.proposals.messages.TakeProposalNumber;

/** A proposal registered takes the next number of its network, kind and year. */
final class WhenProposalRegisteredThenTakeNumber implements Policy<ProposalRegistered, TakeProposalNumber> {
    @Override
    public Class<ProposalRegistered> when() {
        return ProposalRegistered.class;
    }

    @Override
    public Class<TakeProposalNumber> command() {
        return TakeProposalNumber.class;
    }

    @Override
    public Optional<TakeProposalNumber> then(RecordedEvent<ProposalRegistered> event) {
        ProposalRegistered registered = event.payload();
        return Optional.of(
                Proposals.number(registered.network(), registered.kind(), registered.year(), registered.proposalId()));
    }
}
