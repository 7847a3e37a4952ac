package org.assent.consensus.register;

import org.assent.platform.ledger.AggregateType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the register of decisions known to the ledger. */
@Configuration(proxyBeanMethods = false)
public class DecisionRegisterConfiguration {
    @Bean
    AggregateType decisionRegister() {
        return new AggregateType(DecisionRegister.class);
    }
}
