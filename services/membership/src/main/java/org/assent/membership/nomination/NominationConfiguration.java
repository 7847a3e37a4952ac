package org.assent.membership.nomination;

import org.assent.platform.ledger.AggregateType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Publishes the aggregate. */
@Configuration(proxyBeanMethods = false)
public class NominationConfiguration {
    @Bean
    AggregateType nominationAggregate() {
        return new AggregateType(Nomination.class);
    }
}
