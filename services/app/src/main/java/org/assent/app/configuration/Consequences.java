package org.assent.app.configuration;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * What follows from the few settings for the many of the framework, as defaults: with the embedded database a quiet console
 * and a log file for machines to read, with an external one the same log on the console, where a container's host collects it.
 */
@Order(Ordered.LOWEST_PRECEDENCE)
public final class Consequences implements EnvironmentPostProcessor {
    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Settings settings = Settings.of(environment);
        Map<String, Object> defaults = new LinkedHashMap<>();
        defaults.put("server.address", settings.address());
        defaults.put("server.port", settings.port());
        defaults.put("assent.demo", settings.demonstration());
        if (settings.external() == null) {
            defaults.put(
                    "logging.file.name",
                    settings.data().resolve("log/assent.log").toString());
            defaults.put("logging.structured.format.file", "ecs");
            defaults.put("logging.threshold.console", "WARN");
        } else {
            defaults.put("logging.structured.format.console", "ecs");
        }
        environment.getPropertySources().addLast(new MapPropertySource("consequences", defaults));
    }
}
