package org.assent.app.command;

import java.io.PrintStream;
import java.sql.SQLException;
import org.assent.app.configuration.PlainFailure;
import org.assent.app.configuration.Settings;
import org.assent.app.configuration.SettingsConfiguration;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Runs a command with the settings, from wherever they come, and turns what goes wrong into a sentence and a status. */
final class Settled {
    private static final int FAILED = 1;

    private Settled() {}

    /** What a command does once it has its settings. */
    @FunctionalInterface
    interface Work {
        int with(Settings settings) throws SQLException;
    }

    static int run(PrintStream err, Work work) {
        ConfigurableApplicationContext context;
        try {
            context = new SpringApplicationBuilder(SettingsConfiguration.class)
                    .web(WebApplicationType.NONE)
                    .bannerMode(Banner.Mode.OFF)
                    .run();
        } catch (RuntimeException e) {
            return FAILED; // the reason is printed already
        }
        try (context) {
            return work.with(context.getBean(Settings.class));
        } catch (RuntimeException | SQLException e) {
            String sentence = PlainFailure.sentence(e);
            err.println(sentence == null ? e : sentence);
            return FAILED;
        }
    }
}
