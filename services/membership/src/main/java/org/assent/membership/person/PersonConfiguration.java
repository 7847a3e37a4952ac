package org.assent.membership.person;

import org.assent.platform.ledger.AggregateType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Publishes the aggregate. */
@Configuration(proxyBeanMethods = false)
public class PersonConfiguration {
    @Bean
    AggregateType personAggregate() {
        return new AggregateType(Person.class);
    }
}
