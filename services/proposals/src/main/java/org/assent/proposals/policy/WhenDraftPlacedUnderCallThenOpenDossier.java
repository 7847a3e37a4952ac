package org.assent.proposals.policy;

import java.util.Optional;
import org.assent.documents.messages.OpenDossier;
import org.assent.platform.ledger.Policy;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.proposals.messages.DraftPlacedUnderCall;

/** A draft that comes under a call later has its dossier from then on. */
final class WhenDraftPlacedUnderCallThenOpenDossier implements Policy<DraftPlacedUnderCall, OpenDossier> {
    @Override
    public Class<DraftPlacedUnderCall> when() {
        return DraftPlacedUnderCall.class;
    }

    @Override
    public Class<OpenDossier> command() {
        return OpenDossier.class;
    }

    @Override
    public Optional<OpenDossier> then(RecordedEvent<DraftPlacedUnderCall> event) {
        DraftPlacedUnderCall placed = event.payload();
        return Optional.of(Proposals.dossier(placed.network(), placed.proposalId(), placed.call()));
    }
}
