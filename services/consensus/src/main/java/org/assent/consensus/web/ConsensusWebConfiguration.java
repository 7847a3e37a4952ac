package org.assent.consensus.web;

import java.util.List;
import java.util.Set;
import org.assent.consensus.messages.FindConsensusRound;
import org.assent.consensus.messages.FindDecision;
import org.assent.consensus.messages.FindRoundPapers;
import org.assent.consensus.messages.ListConsensusRounds;
import org.assent.consensus.messages.ListConsultedBefore;
import org.assent.consensus.messages.ListDecisions;
import org.assent.consensus.messages.ListMatterKinds;
import org.assent.documents.Attachments;
import org.assent.documents.FiledActs;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.process.Processes;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.MessageBundles;
import org.assent.platform.web.NavigationItem;
import org.assent.platform.web.NetworkFaces;
import org.assent.platform.web.PersonNames;
import org.assent.platform.web.RightsTable;
import org.assent.platform.web.RuleBook;
import org.assent.platform.web.StepUp;
import org.assent.platform.web.Words;
import org.assent.platform.web.home.Duties;
import org.assent.platform.web.home.HomePanel;
import org.assent.platform.web.pdf.Papers;
import org.assent.platform.web.record.Confidential;
import org.assent.platform.web.record.Narration;
import org.assent.platform.web.record.Narrator;
import org.assent.rules.consensus.ConsensusRule;
import org.assent.rules.consensus.Finding;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages and the API of consensus, and what they contribute to the home page and the record. */
@Configuration(proxyBeanMethods = false)
public class ConsensusWebConfiguration {
    @Bean
    BallotFace ballotFace(
            FindConsensusRound find,
            FindRoundPapers papers,
            Timeline timeline,
            EventLog log,
            Processes processes,
            PersonNames names,
            Words words) {
        return new BallotFace(find, papers, timeline, log, processes, names, words);
    }

    @Bean
    RoundPages roundPages(
            FindConsensusRound find,
            FindRoundPapers papers,
            ListConsensusRounds list,
            Commands commands,
            BallotFace face,
            Words words) {
        return new RoundPages(find, papers, list, commands, face, words);
    }

    @Bean
    RoundActs roundActs(BallotFace face, Words words) {
        return new RoundActs(face, words);
    }

    @Bean
    UnconfirmedActs unconfirmedActs(
            BallotFace face, Words words, StepUp stepUp, Attachments attachments, FiledActs filed) {
        return new UnconfirmedActs(face, words, stepUp, attachments, filed);
    }

    @Bean
    MeetingActs meetingActs(BallotFace face, StepUp stepUp, Words words) {
        return new MeetingActs(face, stepUp, words);
    }

    @Bean
    AnnexActs annexActs(BallotFace face, Words words) {
        return new AnnexActs(face, words);
    }

    @Bean
    PositionPages positionPages(
            FindConsensusRound rounds,
            FindRoundPapers papers,
            Timeline timeline,
            Commands commands,
            StepUp stepUp,
            Words words) {
        return new PositionPages(rounds, papers, timeline, commands, stepUp, words);
    }

    @Bean
    DecisionRecord decisionRecord(
            FindDecision decisions,
            FindConsensusRound rounds,
            FindRoundPapers papers,
            ObjectProvider<ListConsultedBefore> consulted,
            Words words) {
        return new DecisionRecord(
                decisions,
                rounds,
                papers,
                consulted.getIfAvailable(() -> (subject, position, moment) -> List.of()),
                words);
    }

    @Bean
    DecisionPages decisionPages(DecisionRecord decisions) {
        return new DecisionPages(decisions);
    }

    @Bean
    RegisterPages registerPages(
            ListDecisions list,
            ObjectProvider<ListMatterKinds> kinds,
            FindConsensusRound rounds,
            Timeline timeline,
            Words words) {
        return new RegisterPages(list, kinds.getIfAvailable(OneKind::new), new Sight(rounds, timeline), words);
    }

    @Bean
    PaperPages paperPages(
            DecisionRecord decisions,
            FindConsensusRound rounds,
            Commands commands,
            NetworkFaces networks,
            Papers papers,
            Words words) {
        return new PaperPages(decisions, rounds, commands, networks, papers, words);
    }

    @Bean
    MessageBundles paperMessages() {
        return new MessageBundles("org.assent.consensus.web.papers");
    }

    @Bean
    ReplayPages replayPages(
            FindConsensusRound rounds,
            Timeline timeline,
            EventLog log,
            Processes processes,
            Narration narration,
            Words words) {
        return new ReplayPages(rounds, timeline, log, processes, narration, words);
    }

    @Bean
    ConsensusApi consensusApi(
            FindConsensusRound find,
            FindRoundPapers papers,
            ListConsensusRounds list,
            FindDecision decisions,
            ListDecisions register,
            ObjectProvider<ListMatterKinds> kinds,
            Timeline timeline,
            Commands commands,
            StepUp stepUp) {
        return new ConsensusApi(
                find,
                papers,
                list,
                decisions,
                register,
                kinds.getIfAvailable(OneKind::new),
                new Sight(find, timeline),
                commands,
                stepUp);
    }

    @Bean
    Narrator consensusNarrator(Words words) {
        return new ConsensusNarrator(words);
    }

    @Bean
    Confidential hiddenPositions(FindConsensusRound rounds, Timeline timeline) {
        return new HiddenPositions(rounds, timeline);
    }

    @Bean
    Duties consensusDuties(
            ListConsensusRounds rounds,
            FindRoundPapers papers,
            FindConsensusRound find,
            Timeline timeline,
            Words words) {
        return new ConsensusDuties(rounds, papers, new Sight(find, timeline), words);
    }

    @Bean
    HomePanel decisionsPanel(ListConsensusRounds list, FindConsensusRound find, Timeline timeline, Words words) {
        return new DecisionsPanel(list, new Sight(find, timeline), words);
    }

    @Bean
    RuleBook consensusRules() {
        return new RuleBook("rule-book.consensus", ConsensusRule.class);
    }

    @Bean
    MessageBundles consensusMessages() {
        return new MessageBundles("org.assent.consensus.web.messages");
    }

    @Bean
    MessageBundles findingMessages() {
        return new MessageBundles(Finding.BUNDLE);
    }

    @Bean
    NavigationItem decisionsItem() {
        return new NavigationItem("decisions", "/decisions", Set.of(), 10);
    }

    @Bean
    RightsTable consensusRights() {
        return new RightsTable("rights.consensus", ConsensusRights.table());
    }
}
