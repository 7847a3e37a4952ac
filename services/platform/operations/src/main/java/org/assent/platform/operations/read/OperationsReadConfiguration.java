package org.assent.platform.operations.read;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.assent.platform.database.Database;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.OutboxView;
import org.assent.platform.ledger.Subscriptions;
import org.assent.platform.process.DeadLetters;
import org.assent.platform.web.PublishedLog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is read of faults and health. */
@Configuration(proxyBeanMethods = false)
public class OperationsReadConfiguration {
    @Bean
    Faults faults(DeadLetters processes, OutboxView outbox) {
        return new Faults(processes, outbox);
    }

    @Bean
    Inspection inspection(
            EventLog log,
            Subscriptions subscriptions,
            OutboxView outbox,
            DeadLetters processes,
            PublishedLog published,
            Database database,
            Clock clock,
            Supplier<Duration> clockOffset) {
        return new Inspection(log, subscriptions, outbox, processes, published, database, clock, clockOffset);
    }
}
