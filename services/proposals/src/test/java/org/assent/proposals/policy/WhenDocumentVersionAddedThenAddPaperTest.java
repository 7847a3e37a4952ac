package org.assent.proposals.policy;

import static org.assent.proposals.ProposalFacts.PROPOSAL;
import static org.assent.proposals.ProposalFacts.SUBJECT;
import static org.assent.proposals.ProposalFacts.registered;
import static org.assent.proposals.ProposalFacts.round;
import static org.assent.proposals.ProposalFacts.wasPut;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.assent.consensus.RoundState;
import org.assent.consensus.messages.AddPaper;
import org.assent.documents.Classification;
import org.assent.documents.Dossiers;
import org.assent.documents.messages.DocumentClassified;
import org.assent.documents.messages.DocumentVersionAdded;
import org.assent.documents.messages.DossierOpened;
import org.assent.kernel.Subject;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.proposals.Recorded;
import org.assent.proposals.messages.ProposalBlocked;
import org.assent.rules.dossier.Checklist;
import org.junit.jupiter.api.Test;

/** A document that comes while the matter is before the UNCT comes to the round (EI1). */
class WhenDocumentVersionAddedThenAddPaperTest {
    private static final UUID DOSSIER = Dossiers.id(SUBJECT);
    private static final String SHA = "ab".repeat(32);

    private final List<RecordedEvent<?>> events = new ArrayList<>();
    private final WhenDocumentVersionAddedThenAddPaper policy = new WhenDocumentVersionAddedThenAddPaper(new Listed());

    @Test
    void while_a_round_runs_the_document_comes_to_it() {
        happened(DOSSIER, opened(SUBJECT));
        happened(PROPOSAL, registered());
        happened(PROPOSAL, wasPut(1, 1));

        assertThat(policy.then(added())).contains(new AddPaper(round(1), "annex.pdf", SHA));
    }

    @Test
    void before_it_is_put_and_after_the_round_has_ended_it_comes_to_the_file_alone() {
        happened(DOSSIER, opened(SUBJECT));
        happened(PROPOSAL, registered());
        assertThat(policy.then(added())).isEmpty();

        happened(PROPOSAL, wasPut(1, 1));
        happened(PROPOSAL, new ProposalBlocked(PROPOSAL, round(1), RoundState.BROKEN, 1, "UNHCR"));
        assertThat(policy.then(added())).isEmpty();
    }

    @Test
    void what_happened_after_the_document_came_changes_nothing() {
        happened(DOSSIER, opened(SUBJECT));
        RecordedEvent<DocumentVersionAdded> early = added();
        happened(PROPOSAL, wasPut(1, 1));

        assertThat(policy.then(early)).isEmpty();
    }

    @Test
    void a_document_that_is_filed_as_restricted_comes_to_no_round_and_one_that_is_restricted_later_did() {
        happened(DOSSIER, opened(SUBJECT));
        happened(PROPOSAL, registered());
        happened(PROPOSAL, wasPut(1, 1));
        RecordedEvent<DocumentVersionAdded> filed = added();

        happened(DOSSIER, new DocumentClassified(DOSSIER, "annex", 1, Classification.RESTRICTED, "It names people"));
        assertThat(policy.then(filed)).isPresent();
        happened(DOSSIER, new DocumentClassified(DOSSIER, "annex", 1, Classification.RESTRICTED, null));
        assertThat(policy.then(filed)).isEmpty();
    }

    @Test
    void the_file_of_something_else_is_none_of_its_business() {
        happened(DOSSIER, opened(new Subject("meeting", PROPOSAL)));
        happened(PROPOSAL, wasPut(1, 1));

        assertThat(policy.then(added())).isEmpty();
    }

    private static DossierOpened opened(Subject subject) {
        return new DossierOpened(DOSSIER, "BLR", subject, new Checklist("1", List.of()));
    }

    private RecordedEvent<DocumentVersionAdded> added() {
        return happened(
                DOSSIER,
                new DocumentVersionAdded(DOSSIER, "annex", 1, "annex.pdf", "application/pdf", 10, SHA, "en", ""));
    }

    private <E> RecordedEvent<E> happened(UUID stream, E event) {
        RecordedEvent<E> recorded = Recorded.at(events.size() + 1L, stream, event);
        events.add(recorded);
        return recorded;
    }

    /** The events of the test, in their order. */
    private final class Listed implements EventLog {
        @Override
        public long head() {
            return events.size();
        }

        @Override
        public Optional<RecordedEvent<?>> at(long position) {
            return Optional.of(events.get((int) position - 1));
        }

        @Override
        public List<RecordedEvent<?>> of(UUID stream) {
            return events.stream()
                    .filter(event -> event.stream().equals(stream))
                    .toList();
        }

        @Override
        public List<RecordedEvent<?>> after(long position, int limit) {
            return events.stream()
                    .filter(event -> event.position() > position)
                    .limit(limit)
                    .toList();
        }

        @Override
        public void forEachAfter(long position, Consumer<RecordedEvent<?>> action) {
            after(position, events.size()).forEach(action);
        }

        @Override
        public long positionAt(Instant instant) {
            return head();
        }

        @Override
        public Optional<Instant> recordedAt(long position) {
            return at(position).map(RecordedEvent::recordedAt);
        }

        @Override
        public boolean awaitAfter(long position, long millis) {
            return head() > position;
        }
    }
}
