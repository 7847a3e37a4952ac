package org.assent.membership.web;

import java.time.Clock;
import org.assent.membership.Invitations;
import org.assent.membership.letters.NominationLettersConfiguration;
import org.assent.membership.messages.FindDirectory;
import org.assent.membership.messages.FindNetworkSettings;
import org.assent.membership.messages.FindNominations;
import org.assent.membership.messages.FindPersonLabels;
import org.assent.membership.messages.FindSettingsVersions;
import org.assent.membership.nomination.NominationRule;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.process.Processes;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.Accounts;
import org.assent.platform.web.MessageBundles;
import org.assent.platform.web.Refusals;
import org.assent.platform.web.RuleBook;
import org.assent.platform.web.Words;
import org.assent.platform.web.home.Duties;
import org.assent.platform.web.home.HomePanel;
import org.assent.platform.web.record.Narrator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The pages, the API and the letters of nominations. */
@Configuration(proxyBeanMethods = false)
@Import(NominationLettersConfiguration.class)
public class NominationWebConfiguration {
    @Bean
    MessageBundles nominationMessages() {
        return new MessageBundles("org.assent.membership.web.nominations");
    }

    @Bean
    RuleBook nominationRuleBook() {
        return new RuleBook("rule-book.nomination", NominationRule.class);
    }

    @Bean
    Narrator nominationNarrator(Words words) {
        return new NominationNarrator(words);
    }

    @Bean
    Duties nominationDuties(FindNominations find, Words words) {
        return new NominationDuties(find, words);
    }

    @Bean
    HomePanel withoutMemberPanel(FindNominations find, Words words) {
        return new WithoutMemberPanel(find, words);
    }

    @Bean
    @ConditionalOnMissingBean
    NomineeDirectory nomineeDirectory(FindDirectory directory, FindPersonLabels labels, Accounts accounts) {
        return new OfficeHolders(directory, labels, accounts);
    }

    @Bean
    SeatCommands seatCommands(
            FindNominations find,
            FindNetworkSettings settings,
            FindSettingsVersions versions,
            EventLog log,
            Timeline timeline) {
        return new SeatCommands(find, settings, versions, new Invitations(log), timeline);
    }

    @Bean
    SeatPage seatPage(
            FindNominations find,
            FindPersonLabels labels,
            NomineeDirectory people,
            EventLog log,
            Processes processes,
            Words words) {
        return new SeatPage(find, labels, people, log, processes, words);
    }

    @Bean
    NominationPages nominationPages(
            FindNominations find,
            SeatCommands seats,
            SeatPage page,
            PersonActs persons,
            Timeline timeline,
            Words words) {
        return new NominationPages(find, seats, page, persons, timeline, words);
    }

    @Bean
    InvitePages invitePages(
            FindNominations find, SeatCommands seats, Commands commands, Timeline timeline, Words words) {
        return new InvitePages(find, seats, commands, timeline, words);
    }

    @Bean
    RollImporter rollImporter(
            FindNominations find, NomineeDirectory people, PersonActs persons, Timeline timeline, Clock clock) {
        return new RollImporter(find, people, persons, timeline, clock);
    }

    @Bean
    RollPages rollPages(
            RollImporter importer, FindNetworkSettings settings, Timeline timeline, Refusals refusals, Words words) {
        return new RollPages(importer, settings, timeline, refusals, words);
    }

    @Bean
    NominationApi nominationApi(
            FindNominations find,
            SeatCommands seats,
            SeatPage page,
            RollImporter importer,
            PersonActs persons,
            Commands commands,
            Timeline timeline,
            Words words) {
        return new NominationApi(find, seats, page, importer, persons, commands, timeline, words);
    }
}
