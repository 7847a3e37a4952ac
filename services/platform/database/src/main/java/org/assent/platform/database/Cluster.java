package org.assent.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The data directory of the server: made once, and never entered by two servers. */
final class Cluster {
    private static final Logger LOG = LoggerFactory.getLogger(Cluster.class);
    private static final String MAJOR_VERSION = "18";
    private static final Duration LEAVE_ALONE = Duration.ofSeconds(3);
    private static final Duration GIVE_UP = Duration.ofSeconds(90);

    private final Path directory;
    private final PostgresBinaries binaries;
    private final Commandline commandline;

    Cluster(Path directory, PostgresBinaries binaries, Commandline commandline) {
        this.directory = directory;
        this.binaries = binaries;
        this.commandline = commandline;
    }

    Path directory() {
        return directory;
    }

    /** Makes the cluster where there is none: in a side directory that is renamed when it is complete. */
    void create(Secret superuserPassword) throws IOException, InterruptedException {
        Path version = directory.resolve("PG_VERSION");
        if (Files.exists(version)) {
            requireVersion(Files.readString(version).trim());
            return;
        }
        Path side = directory.resolveSibling(directory.getFileName() + ".new");
        Trees.delete(side);
        int status = commandline.run(
                commandline.unprivileged(List.of(
                        binaries.program("initdb"),
                        "--pgdata=" + side,
                        "--username=" + EmbeddedPostgres.SUPERUSER,
                        "--auth=scram-sha-256",
                        "--pwfile=" + superuserPassword.file(),
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C")),
                120);
        if (status != 0) {
            commandline.explainNamespace();
            throw new DatabaseUnavailable("PostgreSQL could not make its data directory " + directory
                    + "; the reason is in " + directory.resolveSibling(EmbeddedPostgres.LOG_FILE) + ".");
        }
        Files.move(side, directory, StandardCopyOption.ATOMIC_MOVE);
    }

    private void requireVersion(String version) {
        if (!version.equals(MAJOR_VERSION)) {
            throw new DatabaseUnavailable("The data in " + directory + " belongs to PostgreSQL " + version
                    + " and this Assent brings PostgreSQL " + MAJOR_VERSION
                    + ". Start it with the version that wrote it and move the data with backup and restore.");
        }
    }

    /**
     * Waits for what an earlier server left, stops it where it does not end by itself, and clears the way. After this nobody
     * works in the directory.
     */
    void stopSurvivors() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        boolean asked = false;
        while (ClusterProcesses.present(directory)) {
            Duration waited = Duration.ofNanos(System.nanoTime() - begin);
            if (!asked && waited.compareTo(LEAVE_ALONE) > 0) {
                LOG.warn("A PostgreSQL of an earlier run still works in {}; stopping it", directory);
                ClusterProcesses.interruptServer(directory, commandline);
                asked = true;
            }
            if (waited.compareTo(GIVE_UP) > 0) {
                throw new DatabaseUnavailable("A PostgreSQL of an earlier run still works in " + directory
                        + " and does not stop. Stop it by hand and start again.");
            }
            Thread.sleep(50);
        }
        removeForeignPid();
    }

    /** After a restart of the machine the old number may belong to another program, which PostgreSQL takes for itself. */
    private void removeForeignPid() throws IOException {
        Path file = directory.resolve("postmaster.pid");
        try {
            boolean taken = Files.readAllLines(file).stream()
                    .limit(1)
                    .map(line -> Long.parseLong(line.trim()))
                    .anyMatch(pid -> ProcessHandle.of(pid).isPresent());
            if (taken) {
                Files.delete(file);
            }
        } catch (NoSuchFileException e) {
            // a clean stop removed it
        } catch (NumberFormatException e) {
            Files.delete(file);
        }
    }
}
