package org.assent.consultation.round;

import org.assent.platform.ledger.AggregateType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the round known to the ledger. */
@Configuration(proxyBeanMethods = false)
public class RoundConfiguration {
    @Bean
    AggregateType consultationRound() {
        return new AggregateType(ConsultationRound.class);
    }
}
