package org.assent.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.OptionalInt;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The one database of an installation and its two roles. The application's role may add events and never change them; the
 * owner's role migrates and rebuilds.
 */
public final class Database implements AutoCloseable {
    private static final String NAME = "assent";
    private static final String SERVER_DIRECTORY = "postgres";

    /** The writer and the listener speak binary from the first statement: arrays of bytes as text are three times slower. */
    private static final Map<String, String> BINARY =
            Map.of("prepareThreshold", "1", "binaryTransferEnable", "UUID_ARRAY,INT4_ARRAY,INT2_ARRAY,BYTEA_ARRAY");

    private final @Nullable EmbeddedPostgres server;
    private final Login applicationLogin;
    private final Login ownerLogin;
    private final HikariDataSource application;
    private final HikariDataSource owner;

    private Database(@Nullable EmbeddedPostgres server, Login applicationLogin, Login ownerLogin) {
        this.server = server;
        this.applicationLogin = applicationLogin;
        this.ownerLogin = ownerLogin;
        this.application = Pools.application(applicationLogin);
        this.owner = Pools.owner(ownerLogin);
        if (server != null) {
            server.whenStartedAgain(this::forgetConnections);
        }
    }

    private void forgetConnections() {
        application.getHikariPoolMXBean().softEvictConnections();
        owner.getHikariPoolMXBean().softEvictConnections();
    }

    /**
     * Starts the embedded PostgreSQL in the data directory, with its roles and database made; {@link #close} stops it.
     *
     * @throws DatabaseUnavailable with a sentence that says why
     */
    public static Database embedded(Path dataDirectory) {
        EmbeddedPostgres server = EmbeddedPostgres.start(dataDirectory.resolve(SERVER_DIRECTORY));
        try {
            Secret owner = Secret.in(passwordFile(dataDirectory, Login.OWNER));
            Secret application = Secret.in(passwordFile(dataDirectory, Login.APPLICATION));
            try (Connection superuser = server.connectAsSuperuser()) {
                Roles.prepareEmbedded(superuser, NAME, owner, application);
            }
            return withPasswords(server, server.url(NAME), owner, application);
        } catch (IOException | SQLException e) {
            server.close();
            throw new DatabaseUnavailable("The roles of the database could not be made: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /**
     * Connects to the embedded PostgreSQL that another program runs in the data directory; {@link #close} leaves it running.
     *
     * @param port where it listens, as that program says in its {@code instance.json}
     */
    public static Database running(Path dataDirectory, int port) {
        try {
            return withPasswords(
                    null,
                    "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME,
                    Secret.existing(passwordFile(dataDirectory, Login.OWNER)),
                    Secret.existing(passwordFile(dataDirectory, Login.APPLICATION)));
        } catch (IOException e) {
            throw new DatabaseUnavailable("The passwords of the database in " + dataDirectory + " cannot be read.", e);
        }
    }

    /**
     * A PostgreSQL somebody else runs. Where no owner is given, the same login migrates, and the application takes on the
     * role {@code assent_app} in every connection.
     *
     * @param url the JDBC address
     */
    public static Database external(
            String url, String user, String password, @Nullable String ownerUser, @Nullable String ownerPassword) {
        String role = user.equals(Login.APPLICATION) ? null : Login.APPLICATION;
        Login owner = ownerUser == null
                ? new Login(url, user, password, null)
                : new Login(url, ownerUser, ownerPassword == null ? "" : ownerPassword, null);
        return new Database(null, new Login(url, user, password, role), owner);
    }

    private static Database withPasswords(
            @Nullable EmbeddedPostgres server, String url, Secret owner, Secret application) {
        return new Database(
                server,
                new Login(url, Login.APPLICATION, application.value(), null),
                new Login(url, Login.OWNER, owner.value(), null));
    }

    private static Path passwordFile(Path dataDirectory, String role) {
        return dataDirectory.resolve(SERVER_DIRECTORY).resolve("password." + role);
    }

    /** Connections as the application: may add events, not change them. */
    public DataSource application() {
        return application;
    }

    /** Connections as the owner of the tables: for migration and rebuild, never for pages or commands. */
    public DataSource owner() {
        return owner;
    }

    /** A connection as the application outside the pool, in autocommit: for the writer and for those who listen. */
    public Connection dedicated() throws SQLException {
        return applicationLogin.connect(BINARY);
    }

    /** The JDBC address, without login. */
    public String url() {
        return applicationLogin.url();
    }

    /** The port of the embedded server, if this object started one. */
    public OptionalInt embeddedPort() {
        return server == null ? OptionalInt.empty() : OptionalInt.of(server.port());
    }

    /** Whether the database answers. */
    public boolean alive() {
        if (server != null && !server.alive()) {
            return false;
        }
        try (Connection connection = application.getConnection()) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    /**
     * Makes or updates schemas and tables, as the owner. Several programs may do so at the same time.
     *
     * @throws DatabaseUnavailable with a sentence that says why
     */
    public void migrate() {
        try (Connection connection = ownerLogin.connect(Map.of())) {
            Roles.prepareExternal(connection, applicationLogin.user());
        } catch (SQLException e) {
            throw new DatabaseUnavailable("Cannot connect to the database as " + ownerLogin + ": " + e.getMessage(), e);
        }
        Schema.migrate(ownerLogin);
    }

    /** Closes the pools and stops the embedded server. */
    @Override
    public void close() {
        application.close();
        owner.close();
        if (server != null) {
            server.close();
        }
    }
}
