package org.assent.platform.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Refuses a database that could lose or change what was recorded: asks for the rights of the application's role on events and
 * tries to use them, and reads the settings on which durability rests.
 */
public final class StartupCheck {
    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final int OLDEST_VERSION = 150000;

    private final Database database;

    public StartupCheck(Database database) {
        this.database = database;
    }

    /**
     * Checks everything; the tables must have been migrated.
     *
     * @throws DatabaseUnavailable with a sentence that says what is wrong
     */
    public void run() {
        try (Connection connection = database.application().getConnection()) {
            settings(connection);
            privileges(connection);
            for (String attempt : List.of(
                    "update ledger.event set position = position where false",
                    "delete from ledger.event where false",
                    "truncate ledger.event")) {
                attempt(connection, attempt);
            }
        } catch (SQLException e) {
            throw new DatabaseUnavailable("The check of the database could not be made: " + e.getMessage(), e);
        }
    }

    private static void settings(Connection connection) throws SQLException {
        if (Integer.parseInt(setting(connection, "server_version_num")) < OLDEST_VERSION) {
            throw new DatabaseUnavailable(
                    "PostgreSQL 15 or newer is needed; this is " + setting(connection, "server_version") + ".");
        }
        requireOn(connection, "fsync");
        requireOn(connection, "full_page_writes");
        if (setting(connection, "synchronous_commit").equals("off")) {
            throw new DatabaseUnavailable(
                    "PostgreSQL runs with synchronous_commit = off and could lose what it confirmed."
                            + " Set it to on.");
        }
        if (!setting(connection, "server_encoding").equals("UTF8")) {
            throw new DatabaseUnavailable("The database keeps texts as " + setting(connection, "server_encoding")
                    + ". Make one with encoding UTF8.");
        }
    }

    private static void requireOn(Connection connection, String name) throws SQLException {
        if (!setting(connection, name).equals("on")) {
            throw new DatabaseUnavailable(
                    "PostgreSQL runs with " + name + " = off and could lose what it confirmed. Set it to on.");
        }
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show " + name)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void privileges(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select has_table_privilege('ledger.event', 'UPDATE')
                               or has_any_column_privilege('ledger.event', 'UPDATE')
                               or has_table_privilege('ledger.event', 'DELETE')
                               or has_table_privilege('ledger.event', 'TRUNCATE'),
                               has_table_privilege('ledger.event', 'SELECT')
                               and has_table_privilege('ledger.event', 'INSERT'),
                               current_user
                        """)) {
            row.next();
            if (row.getBoolean(1)) {
                throw mayChange(row.getString(3));
            }
            if (!row.getBoolean(2)) {
                throw new DatabaseUnavailable("The role " + row.getString(3)
                        + " may not read and add events. Grant it select and insert on ledger.event.");
            }
        }
    }

    /** A right may come in other ways than those asked for; what counts is that it does not work. */
    private static void attempt(Connection connection, String change) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(change);
            throw mayChange("of the application");
        } catch (SQLException e) {
            if (!INSUFFICIENT_PRIVILEGE.equals(e.getSQLState())) {
                throw e;
            }
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static DatabaseUnavailable mayChange(String role) {
        return new DatabaseUnavailable(
                "The role " + role + " may change or remove recorded events, so nobody could rely on"
                        + " the record. Let Assent work as a role that may only select and insert on ledger.event.");
    }
}
