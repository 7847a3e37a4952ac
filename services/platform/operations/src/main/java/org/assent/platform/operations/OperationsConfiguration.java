package org.assent.platform.operations;

import org.assent.platform.ledger.EventTypes;
import org.assent.platform.operations.heart.HeartConfiguration;
import org.assent.platform.operations.messages.RetryOrdered;
import org.assent.platform.operations.messages.ServiceGapRecorded;
import org.assent.platform.operations.read.OperationsReadConfiguration;
import org.assent.platform.operations.repair.RepairConfiguration;
import org.assent.platform.operations.retry.RetryConfiguration;
import org.assent.platform.operations.web.OperationsWebConfiguration;
import org.assent.platform.timeline.NotProjected;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Operations, for a runnable to import. */
@Configuration(proxyBeanMethods = false)
@Import({
    RepairConfiguration.class,
    RetryConfiguration.class,
    HeartConfiguration.class,
    OperationsReadConfiguration.class,
    OperationsWebConfiguration.class
})
public class OperationsConfiguration {
    /** The events of operations under their aliases. */
    public static EventTypes eventTypes() {
        return EventTypes.of("operations").add(1, RetryOrdered.class).add(1, ServiceGapRecorded.class);
    }

    @Bean
    EventTypes operationsEvents() {
        return eventTypes();
    }

    @Bean
    NotProjected retryOrderedIsNotProjected() {
        return new NotProjected(
                RetryOrdered.class,
                "Faults are read where they lie and are no part of the record; the page of a fault reads the few orders"
                        + " from its own stream.");
    }

    @Bean
    NotProjected serviceGapRecordedIsNotProjected() {
        return new NotProjected(
                ServiceGapRecorded.class,
                "The few gaps are facts for the close of a silence, which reads them from their own stream, and are told in the"
                        + " record.");
    }
}
