package org.assent.platform.operations.heart;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.assent.platform.ledger.AggregateType;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.operations.messages.FindServiceGaps;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The heartbeat and what it puts on record. */
@Configuration(proxyBeanMethods = false)
public class HeartConfiguration {
    @Bean
    AggregateType serviceRecord() {
        return new AggregateType(ServiceRecord.class);
    }

    @Bean
    FindServiceGaps serviceGaps(
            DataSource dataSource,
            ObjectProvider<Probe> mail,
            Commands commands,
            EventLog log,
            Clock clock,
            Supplier<Duration> clockOffset) {
        return new Heart(new Beats(dataSource), mail.getIfAvailable(), commands, log, clock, clockOffset);
    }

    @Bean
    SmartLifecycle heartbeat(FindServiceGaps serviceGaps) {
        return new Heartbeat((Heart) serviceGaps);
    }
}
