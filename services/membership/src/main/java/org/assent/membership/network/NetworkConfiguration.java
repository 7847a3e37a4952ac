package org.assent.membership.network;

import org.assent.platform.ledger.AggregateType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Publishes the aggregate. */
@Configuration(proxyBeanMethods = false)
public class NetworkConfiguration {
    @Bean
    AggregateType networkAggregate() {
        return new AggregateType(Network.class);
    }
}
