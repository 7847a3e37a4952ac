package org.assent.platform.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.assent.platform.database.Database;
import org.assent.platform.database.DatabaseUnavailable;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The real database of this module's tests. (The module that gives others theirs builds on this one, so it cannot be used here.)
 */
public final class LedgerDatabase {
    private static @Nullable Database shared;

    private LedgerDatabase() {}

    /** Migrated and without a single event. */
    public static Database empty() {
        Database database = shared();
        execute(
                database,
                "truncate ledger.event, ledger.idempotency, ledger.outbox, ledger.token_entry restart identity");
        return database;
    }

    /** As the last test left it. */
    public static synchronized Database shared() {
        if (shared == null) {
            Database database = Database.embedded(Path.of(System.getProperty("assent.target", "target"))
                    .toAbsolutePath()
                    .resolve("test-database"));
            try {
                database.migrate();
            } catch (DatabaseUnavailable e) {
                execute(database, "drop schema if exists ledger, read, engine, access, notices, migration cascade");
                database.migrate();
            }
            Runtime.getRuntime().addShutdownHook(new Thread(database::close, "close-test-database"));
            shared = database;
        }
        return shared;
    }

    /** The first column of a query. */
    public static List<String> texts(String query) {
        return new JdbcTemplate(shared().owner()).queryForList(query, String.class);
    }

    public static long number(String query) {
        return Long.parseLong(texts(query).get(0));
    }

    /** Executes as the owner. */
    public static void execute(Database database, String sql) {
        try (Connection connection = database.owner().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
