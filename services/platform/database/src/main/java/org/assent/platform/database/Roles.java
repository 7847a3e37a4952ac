package org.assent.platform.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.core.Utils;

/** The roles of the database, made where they are missing. */
final class Roles {
    /** Since PostgreSQL 16 who makes a role is its member and still may not take it on. */
    private static final String MAY_TAKE_ON = """
            select 1
            where pg_has_role(?, '%s', case
                when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end)
            """;

    private Roles() {}

    /** The embedded server's two roles with the passwords of their files, and the database of the owner. */
    static void prepareEmbedded(Connection superuser, String database, Secret owner, Secret application)
            throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            login(statement, Login.OWNER, owner);
            login(statement, Login.APPLICATION, application);
            if (!exists(superuser, "select 1 from pg_database where datname = ?", database)) {
                statement.execute("create database " + database + " owner " + Login.OWNER);
            }
        }
    }

    /** The password is set at every start: the file is what counts. */
    private static void login(Statement statement, String role, Secret password) throws SQLException {
        if (!exists(statement.getConnection(), "select 1 from pg_roles where rolname = ?", role)) {
            statement.execute("create role " + role + " login");
        }
        statement.execute("alter role " + role + " password "
                + Utils.escapeLiteral(new StringBuilder("'"), password.value(), true)
                        .append('\''));
    }

    /** The role the application works as, where the server is not ours; given to the login that will take it on. */
    static void prepareExternal(Connection owner, String applicationUser) throws SQLException {
        if (applicationUser.equals(Login.APPLICATION)) {
            return;
        }
        try (Statement statement = owner.createStatement()) {
            if (!exists(owner, "select 1 from pg_roles where rolname = ?", Login.APPLICATION)) {
                statement.execute("create role " + Login.APPLICATION + " nologin");
            }
            if (!exists(owner, MAY_TAKE_ON.formatted(Login.APPLICATION), applicationUser)) {
                statement.execute("grant " + Login.APPLICATION + " to "
                        + Utils.escapeIdentifier(new StringBuilder(), applicationUser));
            }
        } catch (SQLException e) {
            throw new DatabaseUnavailable(
                    "The role " + Login.APPLICATION + " cannot be made or given to " + applicationUser + " ("
                            + e.getMessage() + "). Ask who runs the database to do: create role " + Login.APPLICATION
                            + " nologin; grant " + Login.APPLICATION + " to \"" + applicationUser + "\";",
                    e);
        }
    }

    private static boolean exists(Connection connection, String query, String parameter) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, parameter);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
