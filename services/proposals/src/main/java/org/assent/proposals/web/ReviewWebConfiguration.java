package org.assent.proposals.web;

import org.assent.consensus.messages.ListConsultedBefore;
import org.assent.consensus.messages.ListMatterKinds;
import org.assent.consultation.NetworkAddressees;
import org.assent.consultation.messages.FindConsultation;
import org.assent.documents.messages.FindDossier;
import org.assent.membership.messages.FindDirectory;
import org.assent.membership.messages.FindNetworkSettings;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.process.Processes;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.MessageBundles;
import org.assent.platform.web.Words;
import org.assent.platform.web.record.Narration;
import org.assent.platform.web.record.Narrator;
import org.assent.proposals.messages.FindProposal;
import org.assent.proposals.messages.FindProposedSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages and the API of a proposal's way under a call: its page, the acts on it, the pipeline. */
@Configuration(proxyBeanMethods = false)
public class ReviewWebConfiguration {
    @Bean
    ListMatterKinds kindsOfMatters(FindProposal proposals, Words words) {
        return new KindsOfMatters(proposals, words);
    }

    @Bean
    ListConsultedBefore consultedBeforeDecision(FindConsultation consultations) {
        return new ConsultedBeforeDecision(consultations);
    }

    @Bean
    ReviewFacts reviewFacts(
            Timeline timeline,
            EventLog log,
            FindDossier dossiers,
            FindProposal proposals,
            FindNetworkSettings settings,
            FindDirectory directory) {
        return new ReviewFacts(
                timeline, log, dossiers, new ProposalDossiers(proposals), settings, new NetworkAddressees(directory));
    }

    @Bean
    ProposalFace proposalFace(
            FindProposal proposals,
            FindProposedSettings proposed,
            ReviewFacts facts,
            EventLog log,
            Narration narration,
            Processes processes,
            Words words) {
        return new ProposalFace(
                proposals, proposed, facts, new ProposalActivity(log, narration), processes, log, words);
    }

    @Bean
    ReviewPages reviewPages(
            FindProposal proposals,
            ReviewFacts facts,
            ProposalFace face,
            Commands commands,
            Timeline timeline,
            Words words) {
        return new ReviewPages(proposals, facts, face, commands, timeline, words);
    }

    @Bean
    ReviewApi reviewApi(FindProposal proposals, ReviewFacts facts, Commands commands, Timeline timeline) {
        return new ReviewApi(proposals, facts, commands, timeline);
    }

    @Bean
    PipelinePages pipelinePages(FindProposal proposals, FindNetworkSettings settings, Words words) {
        return new PipelinePages(proposals, settings, words);
    }

    @Bean
    Narrator callNarrator(Words words) {
        return new CallNarrator(words);
    }

    @Bean
    Narrator draftNarrator(Words words) {
        return new DraftNarrator(words);
    }

    @Bean
    Narrator reviewNarrator(Words words) {
        return new ReviewNarrator(words);
    }

    @Bean
    MessageBundles reviewMessages() {
        return new MessageBundles("org.assent.proposals.web.steps");
    }

    @Bean
    MessageBundles reviewStories() {
        return new MessageBundles("org.assent.proposals.web.review");
    }
}
