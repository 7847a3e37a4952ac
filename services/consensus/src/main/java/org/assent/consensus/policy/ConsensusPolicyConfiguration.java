package org.assent.consensus.policy;

import org.assent.platform.ledger.Policy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The policies of consensus. */
@Configuration(proxyBeanMethods = false)
public class ConsensusPolicyConfiguration {
    @Bean
    Policy<?, ?> whenConsensusReachedThenEnterDecision() {
        return new WhenConsensusReachedThenEnterDecision();
    }
}
