package org.assent.consultation.web;

import java.util.Set;
import org.assent.consultation.NetworkAddressees;
import org.assent.consultation.draft.AgencyDrafts;
import org.assent.consultation.draft.DraftConfiguration;
import org.assent.consultation.messages.FindConsultation;
import org.assent.documents.Attachments;
import org.assent.documents.FiledActs;
import org.assent.membership.messages.FindPersonLabels;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.process.Processes;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.MessageBundles;
import org.assent.platform.web.NavigationItem;
import org.assent.platform.web.RightsTable;
import org.assent.platform.web.RuleBook;
import org.assent.platform.web.Words;
import org.assent.platform.web.home.Duties;
import org.assent.platform.web.record.Narrator;
import org.assent.rules.consultation.ConsultationRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The pages and the API of consultations, and what they contribute to the home page and the record. */
@Configuration(proxyBeanMethods = false)
@Import(DraftConfiguration.class)
public class ConsultationWebConfiguration {
    @Bean
    LaterMembers laterMembers(NetworkAddressees addressees, Timeline timeline, EventLog log) {
        return new LaterMembers(addressees, timeline, log);
    }

    @Bean
    RoundPages consultationPages(
            FindConsultation find,
            FindPersonLabels labels,
            LaterMembers laterMembers,
            Timeline timeline,
            EventLog log,
            Processes processes,
            Commands commands,
            Words words) {
        return new RoundPages(find, labels, laterMembers, timeline, log, processes, commands, words);
    }

    @Bean
    AnswerPages answerPages(FindConsultation find, Timeline timeline, Commands commands, Words words) {
        return new AnswerPages(find, timeline, commands, words);
    }

    @Bean
    DeliveryPages deliveryPages(FindConsultation find, Timeline timeline, Words words) {
        return new DeliveryPages(find, timeline, words);
    }

    @Bean
    FilingPages filingPages(
            FindConsultation find, Timeline timeline, Attachments attachments, FiledActs filed, Words words) {
        return new FilingPages(find, timeline, attachments, filed, words);
    }

    @Bean
    MatrixPages matrixPages(FindConsultation find, Timeline timeline, Words words) {
        return new MatrixPages(find, timeline, words);
    }

    @Bean
    DraftedAnswers draftedAnswers(AgencyDrafts drafts, Commands commands) {
        return new DraftedAnswers(drafts, commands);
    }

    @Bean
    DraftPages answerDraftPages(
            FindConsultation find, FindPersonLabels labels, Timeline timeline, DraftedAnswers drafts, Words words) {
        return new DraftPages(find, labels, timeline, drafts, words);
    }

    @Bean
    DraftApi answerDraftApi(FindConsultation find, Timeline timeline, DraftedAnswers drafts) {
        return new DraftApi(find, timeline, drafts);
    }

    @Bean
    MatrixExports matrixExports(FindConsultation find, Words words) {
        return new MatrixExports(find, words);
    }

    @Bean
    CertificatePages certificatePages(FindConsultation find, EventLog log, Words words) {
        return new CertificatePages(find, log, words);
    }

    @Bean
    ExternalPages externalPages(FindConsultation find, Timeline timeline, FiledActs filed, Words words) {
        return new ExternalPages(find, timeline, filed, words);
    }

    @Bean
    ConsultationApi consultationApi(
            FindConsultation find, LaterMembers laterMembers, EventLog log, Timeline timeline, Commands commands) {
        return new ConsultationApi(find, laterMembers, log, timeline, commands);
    }

    @Bean
    Narrator consultationNarrator(Words words) {
        return new ConsultationNarrator(words);
    }

    @Bean
    Duties consultationDuties(FindConsultation find, LaterMembers laterMembers, AgencyDrafts drafts, Words words) {
        return new ConsultationDuties(find, laterMembers, drafts, words);
    }

    @Bean
    RuleBook consultationRules() {
        return new RuleBook("rule-book.consultation", ConsultationRule.class);
    }

    @Bean
    MessageBundles consultationMessages() {
        return new MessageBundles("org.assent.consultation.web.messages");
    }

    @Bean
    NavigationItem consultationsItem() {
        return new NavigationItem("consultations", "/consultations", Set.of(), 9);
    }

    @Bean
    RightsTable consultationRights() {
        return new RightsTable("rights.consultation", ConsultationRights.table());
    }
}
