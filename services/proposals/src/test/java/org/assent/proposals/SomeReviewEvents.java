package org.assent.proposals;

import static org.assent.proposals.ProposalFacts.PROPOSAL;
import static org.assent.proposals.ProposalFacts.round;

import java.util.List;
import org.assent.kernel.Usd;
import org.assent.proposals.messages.BudgetSet;
import org.assent.proposals.messages.CallClosed;
import org.assent.proposals.messages.CallOpened;
import org.assent.proposals.messages.CallRegistered;
import org.assent.proposals.messages.CommentsAllDisposed;
import org.assent.proposals.messages.CompletenessCheckOverdue;
import org.assent.proposals.messages.ConsultationReleased;
import org.assent.proposals.messages.DossierFoundIncomplete;
import org.assent.proposals.messages.DraftPlacedUnderCall;
import org.assent.proposals.messages.ObjectionWithdrawn;
import org.assent.proposals.messages.ProposalWithdrawn;
import org.assent.proposals.messages.ReturnedForRevision;
import org.assent.proposals.messages.SectionWritten;
import org.assent.rules.budget.BudgetSums;
import org.assent.rules.certificate.CertificateCheck;
import org.assent.rules.dossier.ChecklistItem.Phase;

/** One of each event of calls and of the way of a proposal under them, as it could have happened. */
public final class SomeReviewEvents {
    private SomeReviewEvents() {}

    public static List<Object> all() {
        return List.of(
                new CallRegistered(
                        DraftFacts.CALL,
                        "BLR",
                        "Migration MPTF",
                        "MPTF-2026",
                        "Call 2026",
                        "Конкурс 2026",
                        List.of(Phase.CONCEPT_NOTE),
                        DraftFacts.CLOSING,
                        DraftFacts.DATES,
                        Usd.of("2000000.00"),
                        DraftFacts.configuration()),
                new CallOpened(DraftFacts.CALL, "BLR", "MPTF-2026", DraftFacts.CLOSING),
                new CallClosed(DraftFacts.CALL, "BLR", "MPTF-2026", "The fund has nothing left"),
                DraftFacts.opened(DraftFacts.fullNote()),
                new DraftPlacedUnderCall(PROPOSAL, "BLR", DraftFacts.call()),
                new SectionWritten(
                        PROPOSAL,
                        Section.PROBLEM,
                        2,
                        ConceptNote.of(Section.PROBLEM, new ConceptNote.Narrative("Nobody counts who returns"))),
                new BudgetSet(
                        PROPOSAL,
                        2,
                        DraftFacts.budget("120000.00"),
                        DraftFacts.SEVEN,
                        BudgetSums.of(DraftFacts.budget("120000.00"), DraftFacts.SEVEN)),
                DraftFacts.submitted(1),
                new CompletenessCheckOverdue(
                        PROPOSAL, 1, DraftFacts.submitted(1).dueAt()),
                DraftFacts.foundComplete(1),
                new DossierFoundIncomplete(
                        PROPOSAL, 1, DraftFacts.INCOMPLETE, "The letter of the government is missing"),
                DraftFacts.asked(),
                DraftFacts.completed(
                        List.of(new CertificateCheck.Missing(CertificateCheck.Kind.NO_DISPOSITION, "UNDP 1")), 1, true),
                new ConsultationReleased(PROPOSAL, DraftFacts.consultation(1), "The wrong annex"),
                new CommentsAllDisposed(PROPOSAL, DraftFacts.consultation(1)),
                new ReturnedForRevision(PROPOSAL, "The objection can be met"),
                DraftFacts.revisionSubmitted(2, DraftFacts.fullNote(), RevisionClass.EDITORIAL, "title"),
                DraftFacts.confirmed(2, RevisionClass.EDITORIAL),
                new ObjectionWithdrawn(PROPOSAL, round(1), "UNHCR", "Our concern was met"),
                new ProposalWithdrawn(PROPOSAL, "The donor has left", DraftFacts.consultation(1), null));
    }
}
