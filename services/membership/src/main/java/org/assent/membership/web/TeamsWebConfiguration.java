package org.assent.membership.web;

import org.assent.membership.messages.FindDirectory;
import org.assent.membership.messages.FindNetworkSettings;
import org.assent.membership.messages.FindTeams;
import org.assent.membership.team.TeamRule;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.MessageBundles;
import org.assent.platform.web.RuleBook;
import org.assent.platform.web.Words;
import org.assent.platform.web.record.Narration;
import org.assent.platform.web.record.Narrator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages and the API of task teams and specialised resources. */
@Configuration(proxyBeanMethods = false)
public class TeamsWebConfiguration {
    @Bean
    MessageBundles teamsMessages() {
        return new MessageBundles("org.assent.membership.web.teams");
    }

    @Bean
    RuleBook teamRuleBook() {
        return new RuleBook("rule-book.team", TeamRule.class);
    }

    @Bean
    TeamActs teamActs(Commands commands, FindDirectory directory, Timeline timeline) {
        return new TeamActs(commands, directory, timeline);
    }

    @Bean
    TeamPages teamPages(
            FindTeams teams,
            TeamActs acts,
            FindNetworkSettings settings,
            EventLog log,
            Narration narration,
            Timeline timeline,
            Words words) {
        return new TeamPages(teams, acts, settings, log, narration, timeline, words);
    }

    @Bean
    TeamsApi teamsApi(FindTeams teams, TeamActs acts, Commands commands) {
        return new TeamsApi(teams, acts, commands);
    }

    @Bean
    Narrator teamsNarrator(Words words) {
        return new TeamsNarrator(words);
    }
}
