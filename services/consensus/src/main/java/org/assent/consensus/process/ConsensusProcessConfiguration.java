package org.assent.consensus.process;

import org.assent.platform.ledger.StepDoor;
import org.assent.platform.process.ProcessSteps;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of the process of a round, under the name by which the model calls them. */
@Configuration(proxyBeanMethods = false)
public class ConsensusProcessConfiguration {
    @Bean
    ProcessSteps consensusRoundSteps(StepDoor door) {
        return new ProcessSteps("consensusRoundSteps", new ConsensusRoundSteps(door));
    }
}
