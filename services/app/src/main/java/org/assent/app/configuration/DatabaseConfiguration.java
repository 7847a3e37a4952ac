package org.assent.app.configuration;

import org.assent.platform.database.Database;
import org.assent.platform.database.StartupCheck;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database, migrated and checked before anything else sees it. */
@Configuration(proxyBeanMethods = false)
public class DatabaseConfiguration {
    @Bean
    Database database(Settings settings) {
        Database database = Databases.open(settings);
        try {
            database.migrate();
            new StartupCheck(database).run();
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }
}
