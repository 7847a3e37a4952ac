package org.assent.proposals;

import org.assent.platform.ledger.EventTypes;
import org.assent.proposals.call.CallAggregateConfiguration;
import org.assent.proposals.imports.ProgrammeImportConfiguration;
import org.assent.proposals.letters.ProposalLettersConfiguration;
import org.assent.proposals.messages.BudgetSet;
import org.assent.proposals.messages.CallClosed;
import org.assent.proposals.messages.CallOpened;
import org.assent.proposals.messages.CallRegistered;
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
import org.assent.proposals.messages.FacilitationBegan;
import org.assent.proposals.messages.FacilitationReminded;
import org.assent.proposals.messages.ObjectionWithdrawn;
import org.assent.proposals.messages.ProgrammeCorrected;
import org.assent.proposals.messages.ProgrammeRecorded;
import org.assent.proposals.messages.ProgrammesImported;
import org.assent.proposals.messages.ProposalBlocked;
import org.assent.proposals.messages.ProposalEndorsed;
import org.assent.proposals.messages.ProposalEscalated;
import org.assent.proposals.messages.ProposalNotEndorsed;
import org.assent.proposals.messages.ProposalNumbered;
import org.assent.proposals.messages.ProposalPutToConsensus;
import org.assent.proposals.messages.ProposalPutToConsultation;
import org.assent.proposals.messages.ProposalRegistered;
import org.assent.proposals.messages.ProposalReleased;
import org.assent.proposals.messages.ProposalWithdrawn;
import org.assent.proposals.messages.ReferenceListAdopted;
import org.assent.proposals.messages.ReturnedForRevision;
import org.assent.proposals.messages.RevisionClassConfirmed;
import org.assent.proposals.messages.RevisionSubmitted;
import org.assent.proposals.messages.SectionWritten;
import org.assent.proposals.messages.SettingsEndorsed;
import org.assent.proposals.messages.SettingsProposed;
import org.assent.proposals.messages.TextRevised;
import org.assent.proposals.policy.ProposalsPolicyConfiguration;
import org.assent.proposals.process.ProposalsProcessConfiguration;
import org.assent.proposals.programme.ProgrammeConfiguration;
import org.assent.proposals.proposal.ProposalAggregateConfiguration;
import org.assent.proposals.proposal.ProposalRules;
import org.assent.proposals.read.ProposalsReadConfiguration;
import org.assent.proposals.reference.ReferenceConfiguration;
import org.assent.proposals.register.ProposalRegisterConfiguration;
import org.assent.proposals.sheet.SheetConfiguration;
import org.assent.proposals.web.CallWebConfiguration;
import org.assent.proposals.web.DraftWebConfiguration;
import org.assent.proposals.web.ImportWebConfiguration;
import org.assent.proposals.web.ProposalsWebConfiguration;
import org.assent.proposals.web.ReferenceWebConfiguration;
import org.assent.proposals.web.ReviewWebConfiguration;
import org.assent.proposals.web.SettingsProposalWebConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The context of proposals, for a runnable to import. */
@Configuration(proxyBeanMethods = false)
@Import({
    CallAggregateConfiguration.class,
    CallWebConfiguration.class,
    ProposalAggregateConfiguration.class,
    ProgrammeConfiguration.class,
    ProgrammeImportConfiguration.class,
    SheetConfiguration.class,
    ProposalRegisterConfiguration.class,
    ReferenceConfiguration.class,
    ProposalsReadConfiguration.class,
    ProposalsPolicyConfiguration.class,
    ProposalsProcessConfiguration.class,
    ProposalLettersConfiguration.class,
    ProposalRules.class,
    ProposalsWebConfiguration.class,
    ReviewWebConfiguration.class,
    SettingsProposalWebConfiguration.class,
    DraftWebConfiguration.class,
    ReferenceWebConfiguration.class,
    ImportWebConfiguration.class
})
public class ProposalsConfiguration {
    /** The events of proposals under their aliases. */
    public static EventTypes eventTypes() {
        return EventTypes.of("proposals")
                .add(2, ProgrammeRecorded.class)
                .upcast("proposals.ProgrammeRecorded.1", "proposals.ProgrammeRecorded.2", readInNoFile -> readInNoFile)
                .add(1, ProgrammeCorrected.class)
                .add(1, ProgrammesImported.class)
                .add(1, ProposalRegistered.class)
                .add(1, ProposalNumbered.class)
                .add(1, TextRevised.class)
                .add(3, ProposalPutToConsensus.class)
                .upcast(
                        "proposals.ProposalPutToConsensus.1",
                        "proposals.ProposalPutToConsensus.2",
                        ProposalPutToConsensus::fromVersion1)
                .upcast(
                        "proposals.ProposalPutToConsensus.2",
                        "proposals.ProposalPutToConsensus.3",
                        ProposalPutToConsensus::fromVersion2)
                .add(1, ProposalEndorsed.class)
                .add(2, ProposalBlocked.class)
                .upcast(
                        "proposals.ProposalBlocked.1",
                        "proposals.ProposalBlocked.2",
                        withoutObjector -> withoutObjector)
                .add(1, ProposalReleased.class)
                .add(1, ReferenceListAdopted.class)
                .add(1, CallRegistered.class)
                .add(1, CallOpened.class)
                .add(1, CallClosed.class)
                .add(1, DraftOpened.class)
                .add(1, DraftPlacedUnderCall.class)
                .add(1, SectionWritten.class)
                .add(1, BudgetSet.class)
                .add(1, DraftSubmitted.class)
                .add(1, CompletenessCheckOverdue.class)
                .add(1, DossierFoundComplete.class)
                .add(1, DossierFoundIncomplete.class)
                .add(1, ProposalPutToConsultation.class)
                .add(1, ConsultationCompleted.class)
                .add(1, ConsultationReleased.class)
                .add(1, CommentsAllDisposed.class)
                .add(1, ReturnedForRevision.class)
                .add(1, RevisionSubmitted.class)
                .add(1, RevisionClassConfirmed.class)
                .add(1, ObjectionWithdrawn.class)
                .add(1, ProposalEscalated.class)
                .add(1, EscalationResultRecorded.class)
                .add(1, ProposalNotEndorsed.class)
                .add(1, ProposalWithdrawn.class)
                .add(1, FacilitationBegan.class)
                .add(1, FacilitationReminded.class)
                .add(1, SettingsProposed.class)
                .add(1, SettingsEndorsed.class);
    }

    @Bean
    EventTypes proposalsEvents() {
        return eventTypes();
    }
}
