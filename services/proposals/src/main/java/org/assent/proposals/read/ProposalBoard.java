package org.assent.proposals.read;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.assent.consensus.RoundState;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.timeline.Projector;
import org.assent.proposals.ProposalState;
import org.assent.proposals.messages.FacilitationBegan;
import org.assent.proposals.messages.ProposalBlocked;
import org.assent.proposals.messages.ProposalEndorsed;
import org.assent.proposals.messages.ProposalEscalated;
import org.assent.proposals.messages.ProposalNotEndorsed;
import org.assent.proposals.messages.ProposalNumbered;
import org.assent.proposals.messages.ProposalPutToConsensus;
import org.assent.proposals.messages.ProposalRegistered;
import org.assent.proposals.messages.ProposalReleased;
import org.assent.proposals.messages.ProposalView;
import org.assent.proposals.messages.TextRevised;

/** The board of proposals: where each stands, its present text, its rounds. */
final class ProposalBoard extends Projector<ProposalView> {
    ProposalBoard() {
        super("proposals_proposal", ProposalView.class);
        on(ProposalRegistered.class, (event, rows) -> {
            ProposalRegistered registered = event.payload();
            rows.put(
                    key(registered.proposalId()),
                    new ProposalView(
                            registered.proposalId(),
                            registered.network(),
                            registered.kind(),
                            null,
                            registered.title(),
                            registered.language(),
                            ProposalState.READY_FOR_DECISION,
                            event.recordedAt(),
                            1,
                            registered.paragraphs(),
                            registered.lead(),
                            registered.participating(),
                            registered.copyOf(),
                            0,
                            List.of(),
                            event.position(),
                            null,
                            null));
        });
        on(
                ProposalNumbered.class,
                (event, rows) -> rows.change(
                        key(event.payload().proposalId()),
                        proposal -> proposal.numbered(event.payload().number())));
        on(
                TextRevised.class,
                (event, rows) -> rows.change(
                        key(event.payload().proposalId()),
                        proposal -> proposal.saying(
                                        event.payload().revision(),
                                        event.payload().title(),
                                        event.payload().paragraphs())
                                .in(ProposalState.READY_FOR_DECISION, event.recordedAt(), null)));
        on(ProposalPutToConsensus.class, (event, rows) -> {
            ProposalPutToConsensus put = event.payload();
            rows.change(
                    key(put.proposalId()),
                    proposal -> proposal.put(new ProposalView.Round(
                            put.roundId(), put.roundNumber(), put.revision(), put.mode(), event.recordedAt(), null)));
        });
        on(
                ProposalEndorsed.class,
                (event, rows) -> rows.change(
                        key(event.payload().proposalId()),
                        proposal -> proposal.ended(
                                ProposalState.ENDORSED,
                                RoundState.REACHED,
                                proposal.brokenRounds(),
                                event.recordedAt())));
        on(
                ProposalBlocked.class,
                (event, rows) -> rows.change(
                        key(event.payload().proposalId()),
                        proposal -> proposal.ended(
                                        ProposalState.BLOCKED,
                                        event.payload().outcome(),
                                        event.payload().brokenRounds(),
                                        event.recordedAt())
                                .blockedBy(event.payload().objector())));
        on(
                FacilitationBegan.class,
                (event, rows) -> rows.change(
                        key(event.payload().proposalId()),
                        proposal -> proposal.until(event.payload().dueAt())));
        on(
                ProposalEscalated.class,
                (event, rows) -> rows.change(
                        key(event.payload().proposalId()),
                        proposal -> proposal.in(ProposalState.ESCALATED, event.recordedAt(), null)));
        on(
                ProposalNotEndorsed.class,
                (event, rows) -> rows.change(
                        key(event.payload().proposalId()),
                        proposal -> proposal.in(ProposalState.NOT_ENDORSED, event.recordedAt(), null)));
        on(
                ProposalReleased.class,
                (event, rows) -> rows.change(
                        key(event.payload().proposalId()),
                        proposal -> proposal.ended(
                                ProposalState.READY_FOR_DECISION,
                                RoundState.WITHDRAWN,
                                proposal.brokenRounds(),
                                event.recordedAt())));
        ReviewOnBoard.register(this);
    }

    /** Also what an event of the review does to the row of its proposal. */
    <E> void onReview(
            Class<E> event,
            Function<E, UUID> proposalId,
            BiFunction<ProposalView, RecordedEvent<E>, ProposalView> change) {
        on(
                event,
                (recorded, rows) -> rows.change(
                        key(proposalId.apply(recorded.payload())), proposal -> change.apply(proposal, recorded)));
    }

    /** Also what begins a row. */
    <E> void onBeginning(Class<E> event, Function<RecordedEvent<E>, ProposalView> beginning) {
        on(event, (recorded, rows) -> {
            ProposalView proposal = beginning.apply(recorded);
            rows.put(key(proposal.proposalId()), proposal);
        });
    }

    static String key(UUID proposalId) {
        return proposalId.toString();
    }
}
