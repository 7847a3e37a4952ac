package org.assent.platform.database;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Brings the tables to the version of this program. Every module keeps the migrations of its own tables. */
final class Schema {
    private static final String HISTORY = "migration";

    private Schema() {}

    static void migrate(Login owner) {
        DriverManagerDataSource connections = new DriverManagerDataSource(owner.url(), owner.properties());
        try {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(connections)
                    .locations("classpath:db/migration")
                    .defaultSchema(HISTORY)
                    .createSchemas(true)
                    .outOfOrder(true)
                    .placeholderReplacement(false)
                    .validateMigrationNaming(true)
                    .ignoreMigrationPatterns(new String[0]) // tables newer than this program: do not touch them
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new DatabaseUnavailable(
                    "The tables of the database cannot be brought to this version: " + e.getMessage(), e);
        }
    }
}
