package org.assent.proposals.process;

import org.assent.platform.ledger.StepDoor;
import org.assent.platform.process.ProcessSteps;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of the processes of proposals and calls, under the names by which the models call them. */
@Configuration(proxyBeanMethods = false)
public class ProposalsProcessConfiguration {
    @Bean
    ProcessSteps proposalReviewSteps(StepDoor door) {
        return new ProcessSteps("proposalReviewSteps", new ProposalReviewSteps(door));
    }

    @Bean
    ProcessSteps deadlockSteps(StepDoor door) {
        return new ProcessSteps("deadlockSteps", new DeadlockSteps(door));
    }

    @Bean
    ProcessSteps callSteps(StepDoor door) {
        return new ProcessSteps("callSteps", new CallSteps(door));
    }
}
