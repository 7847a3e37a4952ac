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
import org.assent.rules.dossier.ChecklistItem.Phase;
import org.assent.rules.dossier.ChecklistItem.Stage;
import org.assent.rules.dossier.UsualChecklist;

/** What a dossier needs to know of the proposal it is about. */
final class ProposalDossiers implements DossierSubjects {
    private static final String TEXT = "D02";
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
        if (proposal.state() == ProposalState.ENDORSED && PutToUnct.lastRound(proposal) != null) {
            kept.put(DECISION, "/rounds/" + PutToUnct.lastRound(proposal));
        }
        return new Face(
                proposal.network(),
                proposal.title(),
                page,
                UsualChecklist.of(Phase.CONCEPT_NOTE),
                stage(proposal.state()),
                kept,
                Set.of());
    }

    private static Stage stage(ProposalState state) {
        return switch (state) {
            case DRAFTING, COMPLETENESS_CHECK, CONSULTATION, REVISION, WITHDRAWN -> Stage.CHECK;
            case READY_FOR_DECISION, IN_CONSENSUS, BLOCKED, ESCALATED, NOT_ENDORSED -> Stage.DECISION;
            case ENDORSED -> Stage.SUBMISSION;
        };
    }
}
