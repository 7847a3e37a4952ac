package org.assent.platform.operations.retry;

import org.assent.platform.ledger.OutboxView;
import org.assent.platform.ledger.Subscription;
import org.assent.platform.process.DeadLetters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reader that carries out orders to try again. */
@Configuration(proxyBeanMethods = false)
public class RetryConfiguration {
    @Bean
    Subscription retriesSubscription(DeadLetters processes, OutboxView outbox) {
        return new Subscription(Retries.GROUP, Subscription.Start.HEAD, 1, new Retries(processes, outbox));
    }
}
