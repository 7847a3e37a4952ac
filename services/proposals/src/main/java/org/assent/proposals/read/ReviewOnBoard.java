package org.assent.proposals.read;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.assent.consensus.RoundState;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.proposals.ConceptNote;
import org.assent.proposals.PinnedCall;
import org.assent.proposals.ProposalKind;
import org.assent.proposals.ProposalState;
import org.assent.proposals.ReviewCourse;
import org.assent.proposals.RevisionClass;
import org.assent.proposals.messages.CommentsAllDisposed;
import org.assent.proposals.messages.CompletenessCheckOverdue;
import org.assent.proposals.messages.ConsultationCompleted;
import org.assent.proposals.messages.ConsultationReleased;
import org.assent.proposals.messages.DossierFoundComplete;
import org.assent.proposals.messages.DossierFoundIncomplete;
import org.assent.proposals.messages.DraftOpened;
import org.assent.proposals.messages.DraftPlacedUnderCall;
import org.assent.proposals.messages.DraftSubmitted;
import org.assent.proposals.messages.EscalationResultRecorded;
import org.assent.proposals.messages.ObjectionWithdrawn;
import org.assent.proposals.messages.ProposalPutToConsultation;
import org.assent.proposals.messages.ProposalView;
import org.assent.proposals.messages.ProposalWithdrawn;
import org.assent.proposals.messages.ReturnedForRevision;
import org.assent.proposals.messages.ReviewView;
import org.assent.proposals.messages.ReviewView.Completeness;
import org.assent.proposals.messages.ReviewView.Consultation;
import org.assent.proposals.messages.ReviewView.Pending;
import org.assent.proposals.messages.ReviewView.Result;
import org.assent.proposals.messages.RevisionClassConfirmed;
import org.assent.proposals.messages.RevisionSubmitted;
import org.assent.proposals.messages.SectionWritten;
import org.jspecify.annotations.Nullable;

/** What the events of a proposal's way under a call do to its row on the board. */
final class ReviewOnBoard {
    private ReviewOnBoard() {}

    static void register(ProposalBoard board) {
        board.onBeginning(DraftOpened.class, ReviewOnBoard::opened);
        board.onReview(DraftPlacedUnderCall.class, DraftPlacedUnderCall::proposalId, (proposal, event) -> {
            PinnedCall call = event.payload().call();
            return proposal.reviewed(review(proposal).under(ReviewView.CallRef.of(call)))
                    .until(call.dates().draftsBy());
        });
        board.onReview(SectionWritten.class, SectionWritten::proposalId, ReviewOnBoard::written);
        board.onReview(DraftSubmitted.class, DraftSubmitted::proposalId, ReviewOnBoard::submitted);
        board.onReview(
                CompletenessCheckOverdue.class, CompletenessCheckOverdue::proposalId, (proposal, event) -> proposal);
        board.onReview(DossierFoundComplete.class, DossierFoundComplete::proposalId, (proposal, event) -> {
            DossierFoundComplete found = event.payload();
            return proposal.reviewed(review(proposal)
                            .checked(new Completeness(
                                    found.revision(),
                                    true,
                                    found.findings(),
                                    found.note(),
                                    event.recordedAt(),
                                    event.position())))
                    .in(ProposalState.CONSULTATION, event.recordedAt(), null);
        });
        board.onReview(DossierFoundIncomplete.class, DossierFoundIncomplete::proposalId, (proposal, event) -> {
            DossierFoundIncomplete found = event.payload();
            return proposal.reviewed(review(proposal)
                            .checked(new Completeness(
                                    found.revision(),
                                    false,
                                    found.findings(),
                                    found.note(),
                                    event.recordedAt(),
                                    event.position())))
                    .in(ProposalState.DRAFTING, event.recordedAt(), draftsBy(review(proposal)));
        });
        consultations(board);
        revisions(board);
        board.onReview(ProposalWithdrawn.class, ProposalWithdrawn::proposalId, ReviewOnBoard::withdrawn);
    }

    private static void consultations(ProposalBoard board) {
        board.onReview(ProposalPutToConsultation.class, ProposalPutToConsultation::proposalId, (proposal, event) -> {
            ProposalPutToConsultation put = event.payload();
            return proposal.reviewed(review(proposal)
                    .consulted(new Consultation(
                            put.roundId(),
                            put.number(),
                            put.revision(),
                            put.shortRound(),
                            event.recordedAt(),
                            null,
                            null)));
        });
        board.onReview(ConsultationCompleted.class, ConsultationCompleted::proposalId, (proposal, event) -> {
            ConsultationCompleted completed = event.payload();
            Result result = new Result(
                    completed.missing(),
                    completed.comments(),
                    completed.openComments(),
                    completed.changeRequested(),
                    event.recordedAt());
            return proposal.reviewed(review(proposal).lastConsultation(last -> last.with(result)))
                    .in(
                            ReviewCourse.afterConsultation(
                                    completed.missing(), completed.openComments(), completed.changeRequested()),
                            event.recordedAt(),
                            null);
        });
        board.onReview(
                ConsultationReleased.class,
                ConsultationReleased::proposalId,
                (proposal, event) -> proposal.reviewed(review(proposal)
                        .lastConsultation(last -> last.voided(event.payload().reason()))));
        board.onReview(CommentsAllDisposed.class, CommentsAllDisposed::proposalId, ReviewOnBoard::disposed);
    }

    private static void revisions(ProposalBoard board) {
        board.onReview(RevisionSubmitted.class, RevisionSubmitted::proposalId, (proposal, event) -> {
            RevisionSubmitted submitted = event.payload();
            return proposal.saying(submitted.revision(), submitted.title(), submitted.paragraphs())
                    .carriedBy(submitted.title(), submitted.lead(), submitted.participating())
                    .reviewed(review(proposal)
                            .waiting(new Pending(
                                    submitted.revision(),
                                    submitted.proposed(),
                                    submitted.changes(),
                                    submitted.since(),
                                    submitted.reason(),
                                    event.recordedAt())));
        });
        board.onReview(RevisionClassConfirmed.class, RevisionClassConfirmed::proposalId, (proposal, event) -> {
            RevisionClassConfirmed confirmed = event.payload();
            ReviewView review = review(proposal);
            return proposal.reviewed(
                            confirmed.revisionClass() == RevisionClass.EDITORIAL
                                    ? review.editorial(confirmed.revision())
                                    : review.substantive())
                    .in(ReviewCourse.afterRevision(confirmed.revisionClass()), event.recordedAt(), null);
        });
        board.onReview(
                ReturnedForRevision.class,
                ReturnedForRevision::proposalId,
                (proposal, event) -> proposal.blockedBy(null).in(ProposalState.REVISION, event.recordedAt(), null));
        board.onReview(
                EscalationResultRecorded.class, EscalationResultRecorded::proposalId, (proposal, event) -> proposal);
        board.onReview(
                ObjectionWithdrawn.class,
                ObjectionWithdrawn::proposalId,
                (proposal, event) ->
                        proposal.blockedBy(null).in(ProposalState.READY_FOR_DECISION, event.recordedAt(), null));
    }

    private static ProposalView opened(RecordedEvent<DraftOpened> event) {
        DraftOpened opened = event.payload();
        PinnedCall call = opened.call();
        ConceptNote note = opened.note();
        return new ProposalView(
                opened.proposalId(),
                opened.network(),
                ProposalKind.JOINT_PROGRAMME,
                null,
                title(note, ""),
                opened.language(),
                ProposalState.DRAFTING,
                event.recordedAt(),
                0,
                List.of(),
                lead(note, opened.lead()),
                note.participatingOrganisations(),
                opened.copyOf(),
                0,
                List.of(),
                event.position(),
                call == null ? null : call.dates().draftsBy(),
                ReviewView.begun(call == null ? null : ReviewView.CallRef.of(call)));
    }

    /** Led and carried as its note says at all times; called as it says while no text is under way. */
    private static ProposalView written(ProposalView proposal, RecordedEvent<SectionWritten> event) {
        ConceptNote written = event.payload().written();
        if (written.title() == null && written.organisations() == null) {
            return proposal;
        }
        return proposal.carriedBy(
                proposal.state() == ProposalState.DRAFTING ? title(written, proposal.title()) : proposal.title(),
                lead(written, proposal.lead()),
                written.organisations() == null ? proposal.participating() : written.participatingOrganisations());
    }

    private static ProposalView submitted(ProposalView proposal, RecordedEvent<DraftSubmitted> event) {
        DraftSubmitted submitted = event.payload();
        return proposal.saying(submitted.revision(), submitted.title(), submitted.paragraphs())
                .carriedBy(submitted.title(), submitted.lead(), submitted.participating())
                .in(ProposalState.COMPLETENESS_CHECK, event.recordedAt(), submitted.dueAt());
    }

    private static ProposalView disposed(ProposalView proposal, RecordedEvent<CommentsAllDisposed> event) {
        ReviewView review = review(proposal)
                .lastConsultation(last ->
                        last.result() == null ? last : last.with(last.result().disposed()));
        ProposalView disposed = proposal.reviewed(review);
        Consultation last = review.last();
        if (proposal.state() != ProposalState.REVISION
                || review.pending() != null
                || last == null
                || last.result() == null) {
            return disposed;
        }
        ProposalState next = ReviewCourse.afterDispositions(last.result().changeRequested());
        return next == proposal.state() ? disposed : disposed.in(next, event.recordedAt(), null);
    }

    private static ProposalView withdrawn(ProposalView proposal, RecordedEvent<ProposalWithdrawn> event) {
        Instant at = event.recordedAt();
        ProposalView ended = event.payload().consensusRound() == null
                ? proposal.in(ProposalState.WITHDRAWN, at, null)
                : proposal.ended(ProposalState.WITHDRAWN, RoundState.VOIDED, proposal.brokenRounds(), at);
        if (ended.review() == null) {
            return ended;
        }
        String reason = event.payload().reason();
        ReviewView review = review(ended).withdrawn(reason);
        return ended.reviewed(review.running() == null ? review : review.lastConsultation(last -> last.voided(reason)));
    }

    private static String title(ConceptNote note, String otherwise) {
        return note.title() == null ? otherwise : note.title().text();
    }

    private static @Nullable String lead(ConceptNote note, @Nullable String otherwise) {
        return note.organisations() == null || note.organisations().convening() == null
                ? otherwise
                : note.organisations().convening();
    }

    private static @Nullable Instant draftsBy(ReviewView review) {
        return review.call() == null ? null : review.call().dates().draftsBy();
    }

    private static ReviewView review(ProposalView proposal) {
        return Objects.requireNonNull(proposal.review());
    }
}
