package org.assent.consultation.process;

import org.assent.platform.ledger.StepDoor;
import org.assent.platform.process.ProcessSteps;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of the process of a consultation, under the name by which the model calls them. */
@Configuration(proxyBeanMethods = false)
public class ConsultationProcessConfiguration {
    @Bean
    ProcessSteps consultationRoundSteps(StepDoor door) {
        return new ProcessSteps("consultationRoundSteps", new ConsultationRoundSteps(door));
    }
}
