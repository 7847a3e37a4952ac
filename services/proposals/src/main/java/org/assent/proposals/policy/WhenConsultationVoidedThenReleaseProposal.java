package org.assent.proposals.policy;

import java.util.Optional;
import org.assent.consultation.messages.ConsultationVoided;
import org.assent.platform.ledger.Policy;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.proposals.messages.ReleaseFromConsultation;

/** A consultation without a result leaves the proposal waiting for another one. */
final class WhenConsultationVoidedThenReleaseProposal implements Policy<ConsultationVoided, ReleaseFromConsultation> {
    @Override
    public Class<ConsultationVoided> when() {
        return ConsultationVoided.class;
    }

    @Override
    public Class<ReleaseFromConsultation> command() {
        return ReleaseFromConsultation.class;
    }

    @Override
    public Optional<ReleaseFromConsultation> then(RecordedEvent<ConsultationVoided> event) {
        ConsultationVoided voided = event.payload();
        return Proposals.of(voided.subject())
                .map(proposalId -> new ReleaseFromConsultation(proposalId, voided.roundId(), voided.reason()));
    }
}
