package org.assent.proposals.read;

import org.assent.platform.timeline.NotProjected;
import org.assent.platform.timeline.Projector;
import org.assent.platform.timeline.Timeline;
import org.assent.proposals.messages.CallView;
import org.assent.proposals.messages.DraftView;
import org.assent.proposals.messages.FacilitationReminded;
import org.assent.proposals.messages.FindProgrammeImport.ImportRowView;
import org.assent.proposals.messages.ImportView;
import org.assent.proposals.messages.ProgrammeView;
import org.assent.proposals.messages.ProposalView;
import org.assent.proposals.messages.ProposedSettingsView;
import org.assent.proposals.messages.ReferenceListView;
import org.assent.proposals.messages.RevisionView;
import org.assent.proposals.messages.SettingsEndorsed;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The registers of proposals and their queries. */
@Configuration(proxyBeanMethods = false)
public class ProposalsReadConfiguration {
    @Bean
    Projector<ProposalView> proposalBoard() {
        return new ProposalBoard();
    }

    @Bean
    Projector<RevisionView> revisionRegister() {
        return new RevisionRegister();
    }

    @Bean
    Projector<ProgrammeView> programmeRegister() {
        return new ProgrammeRegister();
    }

    @Bean
    ProposalQueries proposalQueries(
            Timeline timeline,
            Projector<ProposalView> board,
            Projector<RevisionView> revisions,
            Projector<ProgrammeView> programmes) {
        return new ProposalQueries(timeline, board, revisions, programmes);
    }

    @Bean
    Projector<ProposedSettingsView> proposedSettingsRegister() {
        return new ProposedSettingsRegister();
    }

    @Bean
    NotProjected settingsEndorsedIsNotProjected() {
        return new NotProjected(
                SettingsEndorsed.class, "What is in force is said by the Network itself, by SettingsAdopted.");
    }

    @Bean
    NotProjected facilitationRemindedIsNotProjected() {
        return new NotProjected(
                FacilitationReminded.class,
                "Letters were sent; until when the co-chairs act is said by FacilitationBegan.");
    }

    @Bean
    ProposedSettings proposedSettings(Timeline timeline, Projector<ProposedSettingsView> register) {
        return new ProposedSettings(timeline, register);
    }

    @Bean
    Projector<CallView> callRegister() {
        return new CallRegister();
    }

    @Bean
    Projector<DraftView> draftRegister() {
        return new DraftRegister();
    }

    @Bean
    CallQueries callQueries(Timeline timeline, Projector<CallView> calls, Projector<DraftView> drafts) {
        return new CallQueries(timeline, calls, drafts);
    }

    @Bean
    Projector<ReferenceListView> referenceRegister() {
        return new ReferenceRegister();
    }

    @Bean
    ReferenceQueries referenceQueries(Timeline timeline, Projector<ReferenceListView> register) {
        return new ReferenceQueries(timeline, register);
    }

    @Bean
    Projector<ImportView> importRegister() {
        return new ImportRegister();
    }

    @Bean
    Projector<ImportRowView> importRowRegister() {
        return new ImportRowRegister();
    }

    @Bean
    ImportQueries importQueries(Timeline timeline, Projector<ImportView> imports, Projector<ImportRowView> rows) {
        return new ImportQueries(timeline, imports, rows);
    }
}
