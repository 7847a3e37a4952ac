package org.assent.membership.delegation;

import org.assent.platform.ledger.AggregateType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Publishes the aggregate. */
@Configuration(proxyBeanMethods = false)
public class DelegationConfiguration {
    @Bean
    AggregateType delegationsAggregate() {
        return new AggregateType(Delegations.class);
    }
}
