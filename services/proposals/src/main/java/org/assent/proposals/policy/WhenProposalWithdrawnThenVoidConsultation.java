package org.assent.proposals.policy;

import java.util.Optional;
import org.assent.consultation.messages.VoidConsultationRound;
import org.assent.platform.ledger.Policy;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.proposals.messages.ProposalWithdrawn;

/** Nobody is consulted any more on a proposal that was withdrawn. */
final class WhenProposalWithdrawnThenVoidConsultation implements Policy<ProposalWithdrawn, VoidConsultationRound> {
    @Override
    public Class<ProposalWithdrawn> when() {
        return ProposalWithdrawn.class;
    }

    @Override
    public Class<VoidConsultationRound> command() {
        return VoidConsultationRound.class;
    }

    @Override
    public Optional<VoidConsultationRound> then(RecordedEvent<ProposalWithdrawn> event) {
        ProposalWithdrawn withdrawn = event.payload();
        return Optional.ofNullable(withdrawn.consultationRound())
                .map(roundId -> new VoidConsultationRound(roundId, withdrawn.reason()));
    }
}
