package org.assent.membership.web;

import org.assent.membership.RestrictedItems;
import org.assent.membership.breakglass.BreakGlassRule;
import org.assent.membership.messages.FindBreakGlass;
import org.assent.membership.messages.FindDirectory;
import org.assent.membership.messages.FindLetterLanguage;
import org.assent.membership.messages.FindNames;
import org.assent.membership.messages.FindPersonLabels;
import org.assent.membership.messages.FindPersons;
import org.assent.membership.messages.ListOfficeHolders;
import org.assent.membership.messages.SealNames;
import org.assent.membership.person.PersonRule;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.Subscriptions;
import org.assent.platform.notices.LetterPolicy;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.Accounts;
import org.assent.platform.web.MessageBundles;
import org.assent.platform.web.PersonNames;
import org.assent.platform.web.RestrictedReads;
import org.assent.platform.web.RuleBook;
import org.assent.platform.web.StepUp;
import org.assent.platform.web.Words;
import org.assent.platform.web.home.Duties;
import org.assent.platform.web.record.Narration;
import org.assent.platform.web.record.Narrator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages, the API and the letters of persons and openings. */
@Configuration(proxyBeanMethods = false)
public class PersonsWebConfiguration {
    @Bean
    MessageBundles personsMessages() {
        return new MessageBundles("org.assent.membership.web.persons");
    }

    @Bean
    RuleBook personRuleBook() {
        return new RuleBook("rule-book.person", PersonRule.class);
    }

    @Bean
    RuleBook breakGlassRuleBook() {
        return new RuleBook("rule-book.break-glass", BreakGlassRule.class);
    }

    @Bean
    PersonActs personActs(Commands commands, FindNames names, SealNames seals, Subscriptions subscriptions) {
        return new PersonActs(commands, names, seals, subscriptions);
    }

    @Bean
    PersonSheet personSheet(FindNames names, FindBreakGlass openings, RestrictedReads reads, Timeline timeline) {
        return new PersonSheet(names, openings, reads, timeline);
    }

    @Bean
    PersonPages personPages(
            FindPersons persons,
            FindNames names,
            FindPersonLabels labels,
            ListOfficeHolders holders,
            FindDirectory directory,
            PersonSheet sheet,
            PersonActs acts,
            RestrictedReads reads,
            EventLog log,
            Narration narration,
            Timeline timeline,
            Words words) {
        return new PersonPages(
                persons, names, labels, holders, directory, sheet, acts, reads, log, narration, timeline, words);
    }

    @Bean
    PersonsApi personsApi(
            FindPersons persons, FindNames names, PersonSheet sheet, PersonActs acts, RestrictedReads reads) {
        return new PersonsApi(persons, names, sheet, acts, reads);
    }

    @Bean
    BreakGlassActs breakGlassActs(
            Commands commands,
            FindNames names,
            ObjectProvider<Accounts> accounts,
            ObjectProvider<RestrictedItems> items,
            StepUp stepUp) {
        return new BreakGlassActs(
                commands,
                names,
                accounts.stream().findFirst(),
                items.orderedStream().toList(),
                stepUp);
    }

    @Bean
    BreakGlassPages breakGlassPages(
            FindBreakGlass openings,
            FindPersonLabels labels,
            FindPersons persons,
            ListOfficeHolders holders,
            BreakGlassActs acts,
            EventLog log,
            Narration narration,
            Timeline timeline,
            Words words) {
        return new BreakGlassPages(openings, labels, persons, holders, acts, log, narration, timeline, words);
    }

    @Bean
    BreakGlassApi breakGlassApi(FindBreakGlass openings, BreakGlassActs acts, Commands commands) {
        return new BreakGlassApi(openings, acts, commands);
    }

    @Bean
    LetterPolicy<?> whenBreakGlassOpenedThenWriteToTheWholeBody(
            FindDirectory directory, FindLetterLanguage languages, Timeline timeline) {
        return new WhenBreakGlassOpenedThenWriteToTheWholeBody(directory, languages, timeline);
    }

    @Bean
    Narrator personsNarrator(PersonNames names, Words words) {
        return new PersonsNarrator(names, words);
    }

    @Bean
    Duties personsDuties(FindPersons persons, FindBreakGlass openings, FindPersonLabels labels, Words words) {
        return new PersonsDuties(persons, openings, labels, words);
    }
}
