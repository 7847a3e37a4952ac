package org.assent.app.configuration;

import org.assent.platform.ledger.Subscriptions;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What readiness asks beyond the framework's own. */
@Configuration(proxyBeanMethods = false)
public class HealthConfiguration {
    /** Named {@code readers} in the answer. */
    @Bean
    HealthIndicator readersHealthIndicator(Subscriptions subscriptions) {
        return new ReadersHealth(subscriptions);
    }
}
