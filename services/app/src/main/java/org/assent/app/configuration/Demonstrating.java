package org.assent.app.configuration;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.assent.app.demonstration.ClockPages;
import org.assent.app.demonstration.DemonstrationClock;
import org.assent.app.demonstration.Founding;
import org.assent.app.demonstration.LetterPages;
import org.assent.app.demonstration.Mailboxes;
import org.assent.app.demonstration.TourPages;
import org.assent.app.demonstration.Walk;
import org.assent.app.demonstration.Walks;
import org.assent.kernel.Role;
import org.assent.membership.demonstration.DemonstrationConfiguration;
import org.assent.membership.demonstration.DemonstrationNetwork;
import org.assent.membership.messages.FindDirectory;
import org.assent.membership.messages.FindPersonLabels;
import org.assent.membership.messages.ListNetworks;
import org.assent.platform.database.Database;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.OutboxView;
import org.assent.platform.ledger.Subscriptions;
import org.assent.platform.notices.Mailbox;
import org.assent.platform.notices.post.DemonstrationPostConfiguration;
import org.assent.platform.process.DueInstants;
import org.assent.platform.web.Demonstration;
import org.assent.platform.web.Installation;
import org.assent.platform.web.MessageBundles;
import org.assent.platform.web.NavigationItem;
import org.assent.platform.web.Words;
import org.assent.platform.web.record.Narration;
import org.assent.platform.web.record.NetworkOfEntry;
import org.assent.proposals.demonstration.DemonstrationProgrammes;
import org.assent.proposals.demonstration.DemonstrationReferenceData;
import org.assent.proposals.sheet.ProgrammeImporter;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** What is there only while a demonstration runs: its network, its mailboxes, its clock. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "assent.demo")
@Import({DemonstrationConfiguration.class, DemonstrationPostConfiguration.class})
public class Demonstrating {
    @Bean
    @Primary
    DemonstrationClock demonstrationClock(@Qualifier("systemClock") Clock systemClock, Database database) {
        return new DemonstrationClock(systemClock, database.application());
    }

    @Bean
    Supplier<Duration> clockOffset(DemonstrationClock clock) {
        return clock::offset;
    }

    @Bean
    Demonstration demonstration(Supplier<Duration> clockOffset) {
        return new Demonstration(clockOffset, "/demo/letters");
    }

    @Bean
    DemonstrationProgrammes demonstrationProgrammes(ProgrammeImporter importer, Clock clock) {
        return new DemonstrationProgrammes(importer, clock);
    }

    @Bean
    DemonstrationReferenceData demonstrationReferenceData(Commands commands, EventLog log, Clock clock) {
        return new DemonstrationReferenceData(commands, log, clock);
    }

    @Bean
    Founding founding(
            DemonstrationNetwork network, DemonstrationReferenceData reference, DemonstrationProgrammes programmes) {
        return new Founding(List.of(network::load, reference::load, programmes::load, network::rotate));
    }

    @Bean
    Walk walk(
            DemonstrationClock clock,
            Database database,
            DueInstants due,
            Subscriptions subscriptions,
            OutboxView outbox,
            EventLog log) {
        return new Walk(clock, new Walks(database.application()), due, subscriptions, outbox, log);
    }

    @Bean
    LetterPages letterPages(
            Mailbox mailbox,
            FindDirectory directory,
            FindPersonLabels labels,
            ListNetworks networks,
            Installation installation,
            Words words) {
        return new LetterPages(new Mailboxes(mailbox, directory, labels, networks, installation), words);
    }

    @Bean
    MessageBundles letterMessages() {
        return new MessageBundles(Mailbox.BUNDLE);
    }

    @Bean
    ClockPages clockPages(Walk walk, DemonstrationClock clock, Narration narration, NetworkOfEntry networks) {
        return new ClockPages(walk, clock, narration, networks);
    }

    @Bean
    TourPages tourPages(Words words) {
        return new TourPages(words);
    }

    @Bean
    NavigationItem tourItem() {
        return new NavigationItem("tour", "/tour", Set.of(), 95);
    }

    @Bean
    MessageBundles clockMessages() {
        return new MessageBundles("org.assent.app.demonstration.messages");
    }

    @Bean
    NavigationItem clockItem() {
        return new NavigationItem("clock", "/demo/clock", Set.of(Role.ADMINISTRATOR), 90);
    }
}
