package org.assent.proposals.policy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assent.consensus.messages.AddPaper;
import org.assent.documents.Classification;
import org.assent.documents.messages.DocumentClassified;
import org.assent.documents.messages.DocumentVersionAdded;
import org.assent.documents.messages.DossierOpened;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.Policy;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.proposals.messages.ProposalBlocked;
import org.assent.proposals.messages.ProposalEndorsed;
import org.assent.proposals.messages.ProposalPutToConsensus;
import org.assent.proposals.messages.ProposalReleased;
import org.assent.proposals.messages.ProposalWithdrawn;

/**
 * A document that comes to the file of a proposal while it is before the UNCT is one that every seat is to have (EI1). Whose file it
 * is and which round runs is read from what was recorded before it, so that the answer is always the same. One that was filed as
 * restricted is not for the seats: neither it nor its name comes to the round.
 */
final class WhenDocumentVersionAddedThenAddPaper implements Policy<DocumentVersionAdded, AddPaper> {
    private final EventLog log;

    WhenDocumentVersionAddedThenAddPaper(EventLog log) {
        this.log = log;
    }

    @Override
    public Class<DocumentVersionAdded> when() {
        return DocumentVersionAdded.class;
    }

    @Override
    public Class<AddPaper> command() {
        return AddPaper.class;
    }

    @Override
    public Optional<AddPaper> then(RecordedEvent<DocumentVersionAdded> event) {
        DocumentVersionAdded added = event.payload();
        if (filedAsRestricted(added)) {
            return Optional.empty();
        }
        return before(added.dossierId(), event.position()).stream()
                .filter(DossierOpened.class::isInstance)
                .map(DossierOpened.class::cast)
                .findFirst()
                .flatMap(opened -> Proposals.of(opened.subject()))
                .flatMap(proposalId -> running(before(proposalId, event.position())))
                .map(roundId -> new AddPaper(roundId, added.fileName(), added.sha256()));
    }

    /** What is said at filing is recorded together with the file, so it is there whenever this is asked. */
    private boolean filedAsRestricted(DocumentVersionAdded added) {
        return log.of(added.dossierId()).stream()
                .map(RecordedEvent::payload)
                .filter(DocumentClassified.class::isInstance)
                .map(DocumentClassified.class::cast)
                .anyMatch(said -> said.reason() == null
                        && said.item().equals(added.item())
                        && said.version() == added.version()
                        && said.classification() == Classification.RESTRICTED);
    }

    private List<Object> before(UUID stream, long position) {
        return log.of(stream).stream()
                .filter(event -> event.position() < position)
                .<Object>map(RecordedEvent::payload)
                .toList();
    }

    private static Optional<UUID> running(List<Object> events) {
        UUID round = null;
        for (Object event : events) {
            if (event instanceof ProposalPutToConsensus put) {
                round = put.roundId();
            } else if (event instanceof ProposalEndorsed
                    || event instanceof ProposalBlocked
                    || event instanceof ProposalReleased
                    || event instanceof ProposalWithdrawn) {
                round = null;
            }
        }
        return Optional.ofNullable(round);
    }
}
