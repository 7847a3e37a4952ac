package org.assent.proposals.sheet;

import java.time.Clock;
import org.assent.membership.messages.FindDirectory;
import org.assent.membership.messages.FindNetworkSettings;
import org.assent.membership.messages.ListNetworks;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.MessageBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Publishes the importer and what it has to say about files. */
@Configuration(proxyBeanMethods = false)
public class SheetConfiguration {
    @Bean
    ProgrammeImporter programmeImporter(
            Commands commands,
            EventLog log,
            Clock clock,
            Timeline timeline,
            ListNetworks networks,
            FindNetworkSettings settings,
            FindDirectory directory) {
        return new ProgrammeImporter(
                commands, log, clock, new ProgrammeDrafts(timeline, log, networks, settings, directory));
    }

    @Bean
    MessageBundles sheetProblems() {
        return new MessageBundles(SheetRefused.BUNDLE);
    }
}
