package org.assent.platform.operations.web;

import java.util.Set;
import org.assent.kernel.Role;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.Subscriptions;
import org.assent.platform.operations.read.Faults;
import org.assent.platform.operations.read.Inspection;
import org.assent.platform.process.ProcessModels;
import org.assent.platform.web.Installation;
import org.assent.platform.web.MessageBundles;
import org.assent.platform.web.NavigationItem;
import org.assent.platform.web.Refusals;
import org.assent.platform.web.RightsTable;
import org.assent.platform.web.RuleBook;
import org.assent.platform.web.Words;
import org.assent.platform.web.record.Narration;
import org.assent.platform.web.record.Narrator;
import org.assent.platform.web.record.NetworkOfEntry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages and the API of operations, and what they contribute to home page, navigation and record. */
@Configuration(proxyBeanMethods = false)
public class OperationsWebConfiguration {
    @Bean
    DrawnWords drawnWords(ProcessModels models, Words words) {
        return new DrawnWords(models, words);
    }

    @Bean
    FaultWords faultWords(
            EventLog log,
            Narration narration,
            DrawnWords drawn,
            ObjectProvider<RuleBook> books,
            Refusals refusals,
            Words words) {
        return new FaultWords(log, narration, drawn, books.stream().toList(), refusals, words);
    }

    @Bean
    Sight operationsSight(
            Faults faults, NetworkOfEntry networks, EventLog log, ObjectProvider<Installation> installation) {
        return new Sight(faults, networks, log, installation.getIfAvailable(() -> Installation.OF_ONE));
    }

    @Bean
    Retrying retrying(Sight sight, EventLog log, Commands commands, Subscriptions subscriptions) {
        return new Retrying(sight, log, commands, subscriptions);
    }

    @Bean
    OperationsPages operationsPages(
            Sight sight,
            Inspection inspection,
            Retrying retrying,
            FaultWords faultWords,
            EventLog log,
            Narration narration,
            Words words) {
        return new OperationsPages(
                sight, inspection, retrying, faultWords, new HealthWords(words), log, narration, words);
    }

    @Bean
    OperationsApi operationsApi(
            Sight sight, Inspection inspection, Retrying retrying, FaultWords faultWords, EventLog log) {
        return new OperationsApi(sight, inspection, retrying, faultWords, log);
    }

    @Bean
    OperationsDuties operationsDuties(Sight sight, Words words) {
        return new OperationsDuties(sight, words);
    }

    @Bean
    Narrator operationsNarrator(DrawnWords drawn, Words words) {
        return new OperationsNarrator(drawn, words);
    }

    @Bean
    MessageBundles operationsMessages() {
        return new MessageBundles("org.assent.platform.operations.web.messages");
    }

    @Bean
    NavigationItem operationsItem() {
        return new NavigationItem(OperationsDuties.KEY, "/operations", Set.of(Role.ADMINISTRATOR), 80);
    }

    @Bean
    RightsTable operationsRights() {
        return new RightsTable("rights.operations", OperationsRights.table());
    }
}
