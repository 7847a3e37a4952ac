package org.assent.testing;

import java.nio.file.Path;
import org.assent.platform.database.Database;
import org.assent.platform.database.DatabaseUnavailable;
import org.jspecify.annotations.Nullable;

/**
 * One real, durable PostgreSQL for all tests of a JVM, with the migrations found on its class path. It is kept in the module's
 * target directory, so that the next run starts sooner, and stops with the JVM.
 */
public final class TestDatabase {
    private static @Nullable Database shared;

    private TestDatabase() {}

    /** The migrated database, with whatever earlier tests left in it. */
    public static synchronized Database shared() {
        if (shared == null) {
            Database database = Database.embedded(directory());
            migrate(database);
            Runtime.getRuntime().addShutdownHook(new Thread(database::close, "close-test-database"));
            shared = database;
        }
        return shared;
    }

    /** The migrated database without a single event, row of a read model, account, letter or process instance. */
    public static Database empty() {
        Database database = shared();
        Emptying.of(database.owner());
        return database;
    }

    /** Where tests may keep files: the module's target directory. */
    public static Path target() {
        return Path.of(System.getProperty("assent.target", "target")).toAbsolutePath();
    }

    private static Path directory() {
        return target().resolve("test-database");
    }

    /** A migration that was edited since the last run does not fit its tables any more: begin anew. */
    private static void migrate(Database database) {
        try {
            database.migrate();
        } catch (DatabaseUnavailable e) {
            Emptying.dropAll(database.owner());
            database.migrate();
        }
    }
}
