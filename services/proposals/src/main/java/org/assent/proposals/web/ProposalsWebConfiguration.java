package org.assent.proposals.web;

import java.util.Set;
import org.assent.documents.DossierSubjects;
import org.assent.membership.messages.FindNetworkSettings;
import org.assent.membership.messages.FindUnctRoll;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.MessageBundles;
import org.assent.platform.web.NavigationItem;
import org.assent.platform.web.RightsTable;
import org.assent.platform.web.StepUp;
import org.assent.platform.web.Words;
import org.assent.platform.web.home.Duties;
import org.assent.platform.web.record.Narrator;
import org.assent.proposals.messages.FindProgramme;
import org.assent.proposals.messages.FindProposal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages and the API of proposals, and what they contribute to the home page and the record. */
@Configuration(proxyBeanMethods = false)
public class ProposalsWebConfiguration {
    @Bean
    PutToUnct putToUnct(
            Commands commands,
            Timeline timeline,
            EventLog log,
            FindUnctRoll rolls,
            FindNetworkSettings settings,
            StepUp stepUp) {
        return new PutToUnct(commands, timeline, log, rolls, settings, stepUp);
    }

    @Bean
    ProposalPages proposalPages(
            FindProposal proposals, PutToUnct putToUnct, ProposalFace face, Timeline timeline, Words words) {
        return new ProposalPages(proposals, putToUnct, face, timeline, words);
    }

    @Bean
    ProgrammePages programmePages(FindProgramme programmes, Words words) {
        return new ProgrammePages(programmes, words);
    }

    @Bean
    ProposalsApi proposalsApi(
            FindProposal proposals,
            FindProgramme programmes,
            PutToUnct putToUnct,
            Commands commands,
            Timeline timeline) {
        return new ProposalsApi(proposals, programmes, putToUnct, commands, timeline);
    }

    @Bean
    DossierSubjects proposalDossiers(FindProposal proposals) {
        return new ProposalDossiers(proposals);
    }

    @Bean
    Narrator proposalsNarrator(Words words) {
        return new ProposalsNarrator(words);
    }

    @Bean
    Duties proposalDuties(FindProposal proposals, Words words) {
        return new ProposalDuties(proposals, words);
    }

    @Bean
    MessageBundles proposalsMessages() {
        return new MessageBundles("org.assent.proposals.web.messages");
    }

    @Bean
    NavigationItem proposalsItem() {
        return new NavigationItem("proposals", "/proposals", Set.of(), 20);
    }

    @Bean
    RightsTable proposalsRights() {
        return new RightsTable("rights.proposals", ProposalsRights.table());
    }
}
