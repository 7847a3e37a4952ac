package org.assent.app.configuration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The settings alone, for commands that need no more of the product. */
@Configuration(proxyBeanMethods = false)
public class SettingsConfiguration {
    @Bean
    Settings settings(Environment environment) {
        return Settings.of(environment);
    }
}
