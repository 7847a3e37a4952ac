package org.assent.membership.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.assent.membership.MembershipConfiguration;
import org.assent.membership.PersonMasterKey;
import org.assent.membership.demonstration.DemonstrationConfiguration;
import org.assent.platform.database.Database;
import org.assent.platform.ledger.LedgerConfiguration;
import org.assent.platform.process.Processes;
import org.assent.platform.timeline.rows.TimelineConfiguration;
import org.assent.platform.web.Demonstration;
import org.assent.platform.web.WebConfiguration;
import org.assent.testing.TestDatabase;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The pages of this context in the frame, on the real database. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    LedgerConfiguration.class,
    TimelineConfiguration.class,
    WebConfiguration.class,
    MembershipConfiguration.class,
    PeopleConfiguration.class,
    DemonstrationConfiguration.class
})
class PeopleApplication {
    @Bean(destroyMethod = "")
    Database database() {
        return TestDatabase.empty();
    }

    @Bean
    Processes processes() {
        return (businessKey, events, at) -> Optional.empty();
    }

    @Bean
    MeterRegistry meters() {
        return new SimpleMeterRegistry();
    }

    @Bean
    SecureRandom random() {
        return new SecureRandom();
    }

    @Bean
    PersonMasterKey personMasterKey() {
        return PersonMasterKey.of("5e".repeat(32));
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Supplier<Duration> clockOffset() {
        return () -> Duration.ZERO;
    }

    @Bean
    Demonstration demonstration() {
        return new Demonstration(() -> Duration.ZERO);
    }
}
