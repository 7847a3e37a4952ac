package org.assent.app.configuration;

import org.assent.platform.database.Database;
import org.assent.platform.database.StartupCheck;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database, migrated and checked before anything else sees it. */
@Configuration(proxyBeanMethods = false)
public class DatabaseConfiguration {
    /** Set by commands that may run beside an instance: they use its embedded database then, which it has migrated. */
    public static final String BESIDE = "assent.beside";

    @Bean
    Database database(Settings settings, @Value("${" + BESIDE + ":false}") boolean beside) {
        boolean another = beside && Databases.isRunning(settings);
        Database database = another ? Databases.openBeside(settings) : Databases.open(settings);
        try {
            if (!another) {
                database.migrate();
            }
            new StartupCheck(database).run();
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }
}
