package org.assent.proposals.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assent.documents.DossierSubjects;
import org.assent.platform.timeline.Moment;
import org.assent.proposals.ProposalState;
import org.assent.proposals.messages.FindProposal;
import org.assent.proposals.messages.ProposalView;
import org.assent.proposals.messages.ReviewView;
import org.assent.rules.dossier.Checklist;
import org.assent.rules.dossier.ChecklistItem.Phase;
import org.assent.rules.dossier.ChecklistItem.Stage;
import org.assent.rules.dossier.UsualChecklist;
import org.jspecify.annotations.Nullable;

/** What a dossier needs to know of the proposal it is about. */
final class ProposalDossiers implements DossierSubjects {
    private static final String TEXT = "D02";
    private static final String BUDGET = "D04";
    private static final String MARKERS = "D08";
    private static final String CONSULTATION = "D09";
    private static final String DECISION = "D10";

    private final FindProposal proposals;

    ProposalDossiers(FindProposal proposals) {
        this.proposals = proposals;
    }

    @Override
    public String kind() {
        return "proposal";
    }

    @Override
    public Optional<Face> face(UUID id, Moment moment) {
        return proposals.proposal(id, moment).map(ProposalDossiers::face);
    }

    private static Face face(ProposalView proposal) {
        String page = "/proposals/" + proposal.proposalId();
        Map<String, String> kept = new HashMap<>();
        kept.put(TEXT, page);
        ReviewView review = proposal.review();
        if (review != null) {
            keptOfDraft(proposal, review, page, kept);
        }
        if (proposal.state() == ProposalState.ENDORSED && PutToUnct.lastRound(proposal) != null) {
            kept.put(DECISION, "/rounds/" + PutToUnct.lastRound(proposal));
        }
        return new Face(
                proposal.network(), proposal.title(), page, checklist(review), stage(proposal.state()), kept, Set.of());
    }

    /** A text is submitted only once its budget adds up and its markers are all there (T05). */
    private static void keptOfDraft(ProposalView proposal, ReviewView review, String page, Map<String, String> kept) {
        if (proposal.revision() > 0) {
            kept.put(BUDGET, page + "/draft/budget");
            kept.put(MARKERS, page + "/draft/markers");
        } else {
            kept.remove(TEXT);
        }
        ReviewView.Consultation last = review.last();
        if (last != null && last.result() != null && last.result().missing().isEmpty()) {
            kept.put(CONSULTATION, "/consultations/" + last.roundId() + "/matrix");
        }
    }

    private static Checklist checklist(@Nullable ReviewView review) {
        return review == null || review.call() == null
                ? UsualChecklist.of(Phase.CONCEPT_NOTE)
                : review.call().checklist();
    }

    private static Stage stage(ProposalState state) {
        return switch (state) {
            case DRAFTING, COMPLETENESS_CHECK, CONSULTATION, REVISION, WITHDRAWN -> Stage.CHECK;
            case READY_FOR_DECISION, IN_CONSENSUS, BLOCKED, ESCALATED, NOT_ENDORSED -> Stage.DECISION;
            case ENDORSED -> Stage.SUBMISSION;
        };
    }
}
