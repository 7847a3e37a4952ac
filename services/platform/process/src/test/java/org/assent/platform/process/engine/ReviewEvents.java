package org.assent.platform.process.engine;

import java.time.Instant;
import java.util.Map;
import org.assent.kernel.MovesProcess;

/** Events with the names of the messages of a proposal's way and of a call, and nothing else in common with the real ones. */
final class ReviewEvents {
    private ReviewEvents() {}

    record DraftSubmitted(Instant checkDueAt) implements MovesProcess {
        @Override
        public Map<String, Instant> processInstants() {
            return Map.of("checkDueAt", checkDueAt);
        }
    }

    record DossierFoundIncomplete() {}

    record DossierFoundComplete() {}

    record ProposalPutToConsultation() {}

    record ConsultationCompleted() {}

    record ConsultationReleased() {}

    record RevisionSubmitted() {}

    record RevisionClassConfirmed() {}

    record ProposalPutToConsensus() {}

    record ProposalEndorsed() {}

    record ProposalBlocked() {}

    record ProposalReleased() {}

    record ReturnedForRevision() {}

    record ObjectionWithdrawn() {}

    record ProposalEscalated() {}

    record ProposalNotEndorsed() {}

    record ProposalWithdrawn() {}

    record FacilitationBegan(Instant facilitationRemindAt) implements MovesProcess {
        @Override
        public Map<String, Instant> processInstants() {
            return Map.of("facilitationRemindAt", facilitationRemindAt);
        }
    }

    record CallOpened(Instant closingAt) implements MovesProcess {
        @Override
        public Map<String, Instant> processInstants() {
            return Map.of("closingAt", closingAt);
        }
    }

    record CallClosed() {}
}
