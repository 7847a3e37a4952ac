package org.assent.app.configuration;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Time and chance come in here and nowhere else. */
@Configuration(proxyBeanMethods = false)
public class ClockConfiguration {
    /** The clock of the machine: for sessions and tokens also in a demonstration, which never moves it. */
    @Bean
    Clock systemClock() {
        return Clock.systemUTC();
    }

    @Bean
    RandomGenerator random() {
        return new SecureRandom();
    }
}
