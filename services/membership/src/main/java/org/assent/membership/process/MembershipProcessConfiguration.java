package org.assent.membership.process;

import org.assent.platform.ledger.StepDoor;
import org.assent.platform.process.ProcessSteps;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of an invitation to nominate, under the name by which the model calls them. */
@Configuration(proxyBeanMethods = false)
public class MembershipProcessConfiguration {
    @Bean
    ProcessSteps nominationSteps(StepDoor door) {
        return new ProcessSteps("nominationSteps", new NominationSteps(door));
    }
}
