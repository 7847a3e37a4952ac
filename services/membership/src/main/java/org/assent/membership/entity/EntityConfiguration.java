package org.assent.membership.entity;

import org.assent.platform.ledger.AggregateType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Publishes the aggregate. */
@Configuration(proxyBeanMethods = false)
public class EntityConfiguration {
    @Bean
    AggregateType entityMembershipAggregate() {
        return new AggregateType(EntityMembership.class);
    }
}
