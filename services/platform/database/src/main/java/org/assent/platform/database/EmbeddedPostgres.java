package org.assent.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of our own in a directory that survives: passwords instead of trust, every commit on the disk, listening on
 * this machine only. It stops when this program ends in whatever way; when it dies alone it is started again on the same
 * port; a second program on the same directory is refused.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    static final String SUPERUSER = "postgres";
    static final String LOG_FILE = "postgres.log";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("fsync", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("password_encryption", "scram-sha-256"),
            Map.entry("max_connections", "64"),
            Map.entry("jit", "off"),
            Map.entry("timezone", "UTC"),
            Map.entry("log_timezone", "UTC"),
            Map.entry("log_checkpoints", "off"));
    private static final long LOG_LIMIT = 10L << 20;
    private static final int PORTS_TO_TRY = 3;
    private static final Duration READY_WITHIN = Duration.ofMinutes(10);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final DirectoryLock lock;
    private final PostgresBinaries binaries;
    private final Commandline commandline;
    private final Cluster cluster;
    private final Secret password;
    private final Path log;
    private final Thread supervisor;
    private final int port;
    private volatile ServerProcess server;
    private volatile boolean closing;
    private volatile Runnable startedAgain = () -> {};

    private EmbeddedPostgres(Path directory, DirectoryLock lock) throws IOException, InterruptedException {
        this.lock = lock;
        log = directory.resolve(LOG_FILE);
        commandline = new Commandline(log);
        binaries = PostgresBinaries.in(directory);
        cluster = new Cluster(directory.resolve("data"), binaries, commandline);
        password = Secret.in(directory.resolve("password." + SUPERUSER));
        FreeSpace.require(directory, 64, "to work");
        keepLogShort();
        cluster.create(password);
        cluster.stopSurvivors();
        Started started = startOnFreePort();
        port = started.port();
        server = started.server();
        supervisor = new Thread(this::supervise, "assent-postgres-supervisor");
        supervisor.setDaemon(true);
        supervisor.start();
    }

    private record Started(int port, ServerProcess server) {}

    /**
     * Starts the server on {@code directory}, making everything in it where it is empty.
     *
     * @throws DatabaseUnavailable with a sentence that says why
     */
    public static EmbeddedPostgres start(Path directory) {
        try {
            return startIn(directory.toAbsolutePath().normalize());
        } catch (IOException e) {
            throw explained(directory, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("The start of PostgreSQL was interrupted.", e);
        }
    }

    private static EmbeddedPostgres startIn(Path directory) throws IOException, InterruptedException {
        Files.createDirectories(directory);
        if (!Files.isWritable(directory)) {
            throw new AccessDeniedException(directory.toString());
        }
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        DirectoryLock lock = DirectoryLock.on(directory);
        try {
            return new EmbeddedPostgres(directory, lock);
        } catch (IOException | InterruptedException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static DatabaseUnavailable explained(Path directory, IOException e) {
        String message = String.valueOf(e.getMessage());
        if (e instanceof AccessDeniedException || message.contains("Read-only file system")) {
            return new DatabaseUnavailable(
                    "Assent may not write to " + directory + ". Choose another data directory or change its rights.",
                    e);
        }
        if (e instanceof FileAlreadyExistsException || message.contains("Not a directory")) {
            return new DatabaseUnavailable(directory + " is not a directory. Choose another data directory.", e);
        }
        if (message.contains("No space left on device")) {
            return new DatabaseUnavailable("The disk of " + directory + " is full.", e);
        }
        String reason = e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : message;
        return new DatabaseUnavailable("The data directory " + directory + " cannot be used: " + reason + ".", e);
    }

    /** The port on 127.0.0.1; it stays the same as long as this object lives. */
    public int port() {
        return port;
    }

    /** The JDBC address of a database of this server. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Whether the server runs and answers. */
    public boolean alive() {
        return server.alive() && answers(port);
    }

    private boolean answers(int onPort) {
        try (Connection connection = connectAsSuperuser(onPort)) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Called on another thread whenever the server had died and runs again: connections to the old one are dead. */
    void whenStartedAgain(Runnable action) {
        startedAgain = action;
    }

    /** A connection as the server's superuser; for making roles and databases only. */
    Connection connectAsSuperuser() throws SQLException {
        return connectAsSuperuser(port);
    }

    private Connection connectAsSuperuser(int onPort) throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", SUPERUSER);
        login.setProperty("password", password.value());
        login.setProperty("loginTimeout", "10");
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + onPort + "/postgres", login);
    }

    /** Between asking for a free port and taking it another program may have come first. */
    private Started startOnFreePort() throws IOException, InterruptedException {
        @Nullable DatabaseUnavailable failure = null;
        for (int attempt = 0; attempt < PORTS_TO_TRY; attempt++) {
            int candidate = freePort();
            try {
                return new Started(candidate, startOn(candidate));
            } catch (DatabaseUnavailable e) {
                failure = e;
            }
        }
        commandline.explainNamespace();
        throw Objects.requireNonNull(failure);
    }

    private ServerProcess startOn(int onPort) throws IOException, InterruptedException {
        ServerProcess started = ServerProcess.start(binaries, cluster, commandline, onPort, SETTINGS);
        long begin = System.nanoTime();
        boolean ready = false;
        try {
            while (!ready && started.alive() && !closing && System.nanoTime() - begin < READY_WITHIN.toNanos()) {
                Thread.sleep(25); // starting, or making itself whole after a crash
                ready = answers(onPort);
            }
        } finally {
            if (!ready) {
                started.stop(60);
            }
        }
        if (ready) {
            return started;
        }
        throw new DatabaseUnavailable("PostgreSQL did not start; the reason is at the end of " + log + ".");
    }

    private void supervise() {
        try {
            while (true) {
                int status = server.await();
                if (closing) {
                    return;
                }
                LOG.warn("PostgreSQL ended by itself (status {}); starting it again. See {}", status, log);
                startAgain();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // closing
        }
    }

    private void startAgain() throws InterruptedException {
        Duration pause = Duration.ofMillis(250);
        while (!closing) {
            try {
                server.release();
                cluster.stopSurvivors();
                ServerProcess started = startOn(port);
                startedAgain.run();
                server = started;
                LOG.warn("PostgreSQL runs again");
                return;
            } catch (IOException | DatabaseUnavailable e) {
                LOG.error("PostgreSQL does not start again yet", e);
                Thread.sleep(pause.toMillis());
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            }
        }
    }

    /** Stops the server cleanly and frees the directory. */
    @Override
    public void close() {
        closing = true;
        try {
            supervisor.interrupt();
            supervisor.join();
            if (!server.stop(60)) {
                LOG.warn("PostgreSQL did not stop within a minute; ending it. It makes itself whole at the next start");
                ClusterProcesses.kill(cluster.directory());
                server.abandon();
            }
            lock.close();
        } catch (IOException e) {
            throw new DatabaseUnavailable("PostgreSQL could not be stopped cleanly; see " + log + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void keepLogShort() throws IOException {
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
            Files.move(log, log.resolveSibling(LOG_FILE + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
