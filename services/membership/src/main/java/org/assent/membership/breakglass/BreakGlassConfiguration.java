package org.assent.membership.breakglass;

import org.assent.platform.ledger.AggregateType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Publishes the aggregate. */
@Configuration(proxyBeanMethods = false)
public class BreakGlassConfiguration {
    @Bean
    AggregateType breakGlassAggregate() {
        return new AggregateType(BreakGlass.class);
    }
}
