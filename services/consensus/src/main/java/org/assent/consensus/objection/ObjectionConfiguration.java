package org.assent.consensus.objection;

import org.assent.platform.ledger.AggregateType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the objection known to the ledger. */
@Configuration(proxyBeanMethods = false)
public class ObjectionConfiguration {
    @Bean
    AggregateType objection() {
        return new AggregateType(Objection.class);
    }
}
