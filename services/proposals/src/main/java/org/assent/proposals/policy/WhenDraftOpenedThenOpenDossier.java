package org.assent.proposals.policy;

import java.util.Optional;
import org.assent.documents.messages.OpenDossier;
import org.assent.platform.ledger.Policy;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.proposals.messages.DraftOpened;

/** A draft under a call has a dossier with the checklist of the call. */
final class WhenDraftOpenedThenOpenDossier implements Policy<DraftOpened, OpenDossier> {
    @Override
    public Class<DraftOpened> when() {
        return DraftOpened.class;
    }

    @Override
    public Class<OpenDossier> command() {
        return OpenDossier.class;
    }

    @Override
    public Optional<OpenDossier> then(RecordedEvent<DraftOpened> event) {
        DraftOpened opened = event.payload();
        return Optional.ofNullable(opened.call())
                .map(call -> Proposals.dossier(opened.network(), opened.proposalId(), call));
    }
}
