package org.assent.app.configuration;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Where no demonstration runs, the machine's clock is the only one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "assent.demo", havingValue = false)
public class RealTime {
    @Bean
    @Primary
    Clock clock(@Qualifier("systemClock") Clock systemClock) {
        return systemClock;
    }

    /** How far the clock was put forward. */
    @Bean
    Supplier<Duration> clockOffset() {
        return () -> Duration.ZERO;
    }
}
