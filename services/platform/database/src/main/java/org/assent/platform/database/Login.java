package org.assent.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * How one of the two roles reaches the database.
 *
 * @param role the role to take on after signing in, none where the user is that role
 */
record Login(
        String url, String user, String password, @Nullable String role) {
    static final String OWNER = "assent_owner";
    static final String APPLICATION = "assent_app";

    /** Every connection finds the tables in this order. */
    private static final String SEARCH_PATH = "ledger,read,engine,access,notices,public";

    Login {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new DatabaseUnavailable("The database address must begin with jdbc:postgresql: and is " + url + ".");
        }
    }

    Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "assent");
        properties.setProperty("currentSchema", SEARCH_PATH);
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("loginTimeout", "15");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("reWriteBatchedInserts", "true");
        return properties;
    }

    /** The statement that takes on the role, if there is one to take on. */
    @Nullable
    String takeOnRole() {
        return role == null ? null : "set role " + role;
    }

    /** A connection outside any pool. */
    Connection connect(Map<String, String> more) throws SQLException {
        Properties properties = properties();
        properties.putAll(more);
        Connection connection = DriverManager.getConnection(url, properties);
        try {
            String takeOnRole = takeOnRole();
            if (takeOnRole != null) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute(takeOnRole);
                }
            }
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public String toString() {
        return user + " at " + url;
    }
}
