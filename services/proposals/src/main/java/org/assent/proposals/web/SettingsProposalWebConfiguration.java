package org.assent.proposals.web;

import org.assent.membership.messages.FindSettingsVersions;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.MessageBundles;
import org.assent.platform.web.Words;
import org.assent.proposals.messages.FindProposal;
import org.assent.proposals.messages.FindProposedSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages and the API of changes of the settings. */
@Configuration(proxyBeanMethods = false)
public class SettingsProposalWebConfiguration {
    @Bean
    SettingsDispatch settingsDispatch(
            Commands commands, Timeline timeline, EventLog log, FindSettingsVersions settings) {
        return new SettingsDispatch(commands, timeline, log, settings);
    }

    @Bean
    SettingsProposalPages settingsProposalPages(
            FindProposal proposals,
            FindProposedSettings proposed,
            SettingsDispatch dispatch,
            Timeline timeline,
            Words words) {
        return new SettingsProposalPages(proposals, proposed, dispatch, timeline, words);
    }

    @Bean
    SettingsProposalApi settingsProposalApi(
            FindProposal proposals, FindProposedSettings proposed, SettingsDispatch dispatch, Timeline timeline) {
        return new SettingsProposalApi(proposals, proposed, dispatch, timeline);
    }

    @Bean
    MessageBundles settingsProposalMessages() {
        return new MessageBundles("org.assent.proposals.web.settings");
    }
}
