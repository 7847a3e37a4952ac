package org.assent.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** The processes that work in a cluster's directory, told by their working directory and not by a number in a file. */
final class ClusterProcesses {
    private ClusterProcesses() {}

    static boolean present(Path cluster) throws IOException {
        if (!Files.isDirectory(cluster)) {
            return false;
        }
        Path real = cluster.toRealPath();
        return ProcessHandle.allProcesses().anyMatch(process -> worksIn(real, process.pid()));
    }

    /** Asks the server to stop at once but cleanly (fast shutdown). */
    static void interruptServer(Path cluster, Commandline commandline) throws IOException, InterruptedException {
        try {
            List<String> lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
            long pid = Long.parseLong(lines.get(0).trim());
            if (worksIn(cluster.toRealPath(), pid)) {
                commandline.run(List.of("sh", "-c", "kill -INT " + pid), 10);
            }
        } catch (NoSuchFileException | NumberFormatException | IndexOutOfBoundsException e) {
            // it is going away already
        }
    }

    /** Ends what is left, without asking; the log of PostgreSQL makes it whole at the next start. */
    static void kill(Path cluster) throws IOException {
        Path real = cluster.toRealPath();
        ProcessHandle.allProcesses()
                .filter(process -> worksIn(real, process.pid()))
                .forEach(ProcessHandle::destroyForcibly);
    }

    private static boolean worksIn(Path cluster, long pid) {
        Path process = Path.of("/proc", Long.toString(pid));
        try {
            return Files.readString(process.resolve("comm")).trim().equals("postgres")
                    && Files.readSymbolicLink(process.resolve("cwd")).equals(cluster);
        } catch (IOException e) {
            return false; // gone, or another person's
        }
    }
}
