package org.assent.membership.web;

import java.util.Set;
import org.assent.membership.SettingsTab;
import org.assent.membership.delegation.DelegationRule;
import org.assent.membership.entity.EntityRule;
import org.assent.membership.messages.FindCapacities;
import org.assent.membership.messages.FindDecisionNumber;
import org.assent.membership.messages.FindDirectory;
import org.assent.membership.messages.FindEntity;
import org.assent.membership.messages.FindNames;
import org.assent.membership.messages.FindNetworkSettings;
import org.assent.membership.messages.FindNominations;
import org.assent.membership.messages.FindOffices;
import org.assent.membership.messages.FindPersonLabels;
import org.assent.membership.messages.FindSettingsVersions;
import org.assent.membership.messages.FindUnctRoll;
import org.assent.membership.messages.ListNetworks;
import org.assent.membership.network.NetworkRule;
import org.assent.membership.seat.SeatRule;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.Accounts;
import org.assent.platform.web.CapacitiesOf;
import org.assent.platform.web.Installation;
import org.assent.platform.web.MessageBundles;
import org.assent.platform.web.NavigationItem;
import org.assent.platform.web.NetworkFaces;
import org.assent.platform.web.PersonNames;
import org.assent.platform.web.RightsTable;
import org.assent.platform.web.RuleBook;
import org.assent.platform.web.SeatsThen;
import org.assent.platform.web.Words;
import org.assent.platform.web.record.Narrator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The directory, the settings, and what the frame of every page wants to know of people and Networks. */
@Configuration(proxyBeanMethods = false)
@Import({PersonsWebConfiguration.class, NominationWebConfiguration.class, TeamsWebConfiguration.class})
public class PeopleConfiguration {
    @Bean
    Installation installation(EventLog log, ListNetworks networks, Timeline timeline) {
        return new FirstNetwork(log, networks, timeline);
    }

    @Bean
    SeatsThen seatsThen(FindDirectory directory) {
        return new SeatsOfNetwork(directory);
    }

    @Bean
    MessageBundles membershipMessages() {
        return new MessageBundles("org.assent.membership.web.messages");
    }

    @Bean
    MessageBundles settingsMessages() {
        return new MessageBundles("org.assent.membership.settings");
    }

    @Bean
    RuleBook networkRuleBook() {
        return new RuleBook("rule-book.network", NetworkRule.class);
    }

    @Bean
    RuleBook entityRuleBook() {
        return new RuleBook("rule-book.entity", EntityRule.class);
    }

    @Bean
    RuleBook seatRuleBook() {
        return new RuleBook("rule-book.seat", SeatRule.class);
    }

    @Bean
    NavigationItem peopleNavigation() {
        return new NavigationItem("people", "/people", Set.of(), 60);
    }

    @Bean
    NavigationItem settingsNavigation() {
        return new NavigationItem("settings", "/settings", Set.of(), 80);
    }

    @Bean
    CapacitiesOf capacitiesOf(FindCapacities capacities, Timeline timeline) {
        return new SignInCapacities(capacities, timeline);
    }

    @Bean
    PersonNames personNames(FindPersonLabels labels, Timeline timeline, Words words) {
        return new OfficeNames(labels, timeline, words);
    }

    @Bean
    NetworkFaces networkFaces(FindNetworkSettings settings, Timeline timeline) {
        return new NetworkNames(settings, timeline);
    }

    @Bean
    Narrator membershipNarrator(FindPersonLabels labels, Words words) {
        return new MembershipNarrator(labels, words);
    }

    @Bean
    DirectoryLines directoryLines(FindEntity files, FindPersonLabels labels, FindNames names, Words words) {
        return new DirectoryLines(files, labels, names, words);
    }

    @Bean
    PeoplePage peoplePage(FindDirectory directory, DirectoryLines lines) {
        return new PeoplePage(directory, lines);
    }

    @Bean
    DayPage dayPage(
            FindDirectory directory,
            DirectoryLines lines,
            FindOffices offices,
            FindPersonLabels labels,
            ObjectProvider<RightsTable> rights,
            Words words) {
        return new DayPage(directory, lines, offices, labels, rights, words);
    }

    @Bean
    RuleBook delegationRuleBook() {
        return new RuleBook("rule-book.delegation", DelegationRule.class);
    }

    @Bean
    RightsTable membershipRights() {
        return new RightsTable("rights.membership", MembershipRights.table());
    }

    @Bean
    PeopleOfEntity peopleOfEntity(FindPersonLabels labels, Accounts accounts) {
        return new PeopleOfEntity(labels, accounts);
    }

    @Bean
    NetworkPages networkPages(
            NetworkFaces networks, FindSettingsVersions settings, Commands commands, Timeline timeline, Words words) {
        return new NetworkPages(networks, settings, commands, timeline, words);
    }

    @Bean
    OfficesPages officesPages(
            FindOffices offices,
            FindPersonLabels labels,
            Accounts accounts,
            PersonActs persons,
            Timeline timeline,
            Words words) {
        return new OfficesPages(offices, labels, accounts, persons, timeline, words);
    }

    @Bean
    EntityActs entityActs(FindEntity entities) {
        return new EntityActs(entities);
    }

    @Bean
    EntityPages entityPages(
            FindEntity entities,
            FindNominations nominations,
            PeopleOfEntity people,
            EntityActs acts,
            FindPersonLabels labels,
            NetworkFaces networks,
            PersonActs persons,
            Timeline timeline,
            Words words) {
        return new EntityPages(entities, nominations, people, acts, labels, networks, persons, timeline, words);
    }

    @Bean
    OfficesApi officesApi(FindOffices offices, Accounts accounts, PersonActs persons) {
        return new OfficesApi(offices, accounts, persons);
    }

    @Bean
    EntityApi entityApi(
            FindEntity entities,
            PeopleOfEntity people,
            EntityActs acts,
            PersonActs persons,
            Commands commands,
            Timeline timeline) {
        return new EntityApi(entities, people, acts, persons, commands, timeline);
    }

    @Bean
    EntitiesApi entitiesApi(FindDirectory directory, FindUnctRoll roll) {
        return new EntitiesApi(directory, roll);
    }

    @Bean
    SettingsPages settingsPages(
            FindSettingsVersions settings,
            ObjectProvider<SettingsTab> tabs,
            ObjectProvider<FindDecisionNumber> decisions,
            FindPersonLabels labels,
            Words words) {
        return new SettingsPages(
                settings, tabs.stream().toList(), decisions.stream().toList(), labels, words);
    }

    @Bean
    SettingsApi settingsApi(FindSettingsVersions settings) {
        return new SettingsApi(settings);
    }
}
