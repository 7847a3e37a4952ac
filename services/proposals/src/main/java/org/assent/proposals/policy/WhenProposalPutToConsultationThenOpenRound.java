package org.assent.proposals.policy;

import java.util.Optional;
import org.assent.consultation.messages.OpenConsultationRound;
import org.assent.platform.ledger.Policy;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.proposals.messages.ProposalPutToConsultation;

/** The consultation asked for becomes a round, on the facts that were read when it was asked for. */
final class WhenProposalPutToConsultationThenOpenRound
        implements Policy<ProposalPutToConsultation, OpenConsultationRound> {
    @Override
    public Class<ProposalPutToConsultation> when() {
        return ProposalPutToConsultation.class;
    }

    @Override
    public Class<OpenConsultationRound> command() {
        return OpenConsultationRound.class;
    }

    @Override
    public Optional<OpenConsultationRound> then(RecordedEvent<ProposalPutToConsultation> event) {
        ProposalPutToConsultation put = event.payload();
        return Optional.of(new OpenConsultationRound(
                put.roundId(),
                put.network(),
                Proposals.subject(put.proposalId()),
                put.number(),
                put.shortRound(),
                put.text(),
                put.lead(),
                put.addressees(),
                put.addresseesReadAt(),
                put.settings(),
                put.calendar()));
    }
}
