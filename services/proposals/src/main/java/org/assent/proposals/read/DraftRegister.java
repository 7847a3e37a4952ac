package org.assent.proposals.read;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.assent.kernel.Act;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.timeline.Projector;
import org.assent.proposals.ConceptNote;
import org.assent.proposals.ProposalState;
import org.assent.proposals.ReviewCourse;
import org.assent.proposals.Section;
import org.assent.proposals.messages.BudgetSet;
import org.assent.proposals.messages.CommentsAllDisposed;
import org.assent.proposals.messages.ConsultationCompleted;
import org.assent.proposals.messages.DossierFoundIncomplete;
import org.assent.proposals.messages.DraftOpened;
import org.assent.proposals.messages.DraftPlacedUnderCall;
import org.assent.proposals.messages.DraftSubmitted;
import org.assent.proposals.messages.DraftView;
import org.assent.proposals.messages.DraftView.Written;
import org.assent.proposals.messages.ProposalWithdrawn;
import org.assent.proposals.messages.ReturnedForRevision;
import org.assent.proposals.messages.RevisionSubmitted;
import org.assent.proposals.messages.SectionWritten;

/** The concept notes, section by section, with who wrote each last. */
final class DraftRegister extends Projector<DraftView> {
    DraftRegister() {
        super("proposals_draft", DraftView.class);
        on(DraftOpened.class, (event, rows) -> rows.put(key(event.payload().proposalId()), opened(event)));
        on(
                DraftPlacedUnderCall.class,
                (event, rows) -> rows.change(
                        key(event.payload().proposalId()),
                        draft -> draft.under(event.payload().call(), event.position())));
        on(
                SectionWritten.class,
                (event, rows) -> rows.change(
                        key(event.payload().proposalId()),
                        draft -> draft.with(
                                event.payload().written(),
                                event.payload().section(),
                                written(event, event.payload().version()),
                                event.position())));
        on(
                BudgetSet.class,
                (event, rows) -> rows.change(
                        key(event.payload().proposalId()),
                        draft -> draft.with(
                                ConceptNote.of(Section.BUDGET, event.payload().budget()),
                                Section.BUDGET,
                                written(event, event.payload().version()),
                                event.position())));
        on(
                DraftSubmitted.class,
                (event, rows) -> rows.change(key(event.payload().proposalId()), draft -> draft.writable(false)));
        on(
                DossierFoundIncomplete.class,
                (event, rows) -> rows.change(key(event.payload().proposalId()), draft -> draft.writable(true)));
        on(ConsultationCompleted.class, (event, rows) -> {
            ConsultationCompleted completed = event.payload();
            ProposalState next = ReviewCourse.afterConsultation(
                    completed.missing(), completed.openComments(), completed.changeRequested());
            rows.change(
                    key(completed.proposalId()),
                    draft -> draft.consulted(next == ProposalState.REVISION, completed.changeRequested()));
        });
        on(
                CommentsAllDisposed.class,
                (event, rows) -> rows.change(key(event.payload().proposalId()), DraftView::disposed));
        on(
                ReturnedForRevision.class,
                (event, rows) -> rows.change(key(event.payload().proposalId()), draft -> draft.consulted(true, true)));
        on(
                RevisionSubmitted.class,
                (event, rows) -> rows.change(key(event.payload().proposalId()), draft -> draft.writable(false)));
        on(
                ProposalWithdrawn.class,
                (event, rows) -> rows.find(key(event.payload().proposalId()))
                        .ifPresent(draft -> rows.put(key(event.payload().proposalId()), draft.writable(false))));
    }

    private static DraftView opened(RecordedEvent<DraftOpened> event) {
        DraftOpened opened = event.payload();
        Map<Section, Written> sections = new EnumMap<>(Section.class);
        opened.note().written().forEach(section -> sections.put(section, written(event, 1)));
        ConceptNote.Organisations organisations = opened.note().organisations();
        return new DraftView(
                opened.proposalId(),
                opened.network(),
                opened.language(),
                organisations == null || organisations.convening() == null ? opened.lead() : organisations.convening(),
                true,
                false,
                opened.note(),
                sections,
                opened.call(),
                opened.settings().indirectRatePercent(),
                event.position());
    }

    private static Written written(RecordedEvent<?> event, int version) {
        Act act = event.envelope().act();
        return new Written(version, act.person(), act.capacity().entity(), event.recordedAt());
    }

    static String key(UUID proposalId) {
        return proposalId.toString();
    }
}
