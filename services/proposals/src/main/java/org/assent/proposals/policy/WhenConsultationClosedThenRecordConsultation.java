package org.assent.proposals.policy;

import java.util.Optional;
import org.assent.consultation.messages.ConsultationClosed;
import org.assent.platform.ledger.Policy;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.proposals.messages.RecordConsultation;

/** The proposal learns what its consultation brought (T07). */
final class WhenConsultationClosedThenRecordConsultation implements Policy<ConsultationClosed, RecordConsultation> {
    @Override
    public Class<ConsultationClosed> when() {
        return ConsultationClosed.class;
    }

    @Override
    public Class<RecordConsultation> command() {
        return RecordConsultation.class;
    }

    @Override
    public Optional<RecordConsultation> then(RecordedEvent<ConsultationClosed> event) {
        ConsultationClosed closed = event.payload();
        return Proposals.of(closed.subject())
                .map(proposalId -> new RecordConsultation(
                        proposalId,
                        closed.roundId(),
                        closed.number(),
                        closed.textHash(),
                        closed.certificate().missing(),
                        closed.comments(),
                        closed.openComments(),
                        closed.changeRequested()));
    }
}
