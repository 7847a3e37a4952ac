package org.assent.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Programs of PostgreSQL as child processes, writing to the server's log. */
final class Commandline {
    private final Path log;
    private final boolean superuser;

    Commandline(Path log) throws IOException {
        this.log = log;
        this.superuser = Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
    }

    /**
     * The command as PostgreSQL accepts it: it refuses to run as root, so as root it gets a user namespace of its own, where
     * it is nobody in particular and still reads and writes the files it makes.
     */
    List<String> unprivileged(List<String> command) {
        if (!superuser) {
            return command;
        }
        List<String> inNamespace = new ArrayList<>(List.of("unshare", "-U"));
        inNamespace.addAll(command);
        return inNamespace;
    }

    /** Why a program failed may be this: asked only after a failure. */
    void explainNamespace() throws InterruptedException {
        if (superuser && run(List.of("unshare", "-U", "true"), 10) != 0) {
            throw new DatabaseUnavailable(
                    "PostgreSQL does not run as root, and this machine does not let root leave its"
                            + " rights (unshare -U fails). Start Assent as an ordinary user, or use a PostgreSQL of your own:"
                            + " set ASSENT_DATABASE_URL, ASSENT_DATABASE_USER and ASSENT_DATABASE_PASSWORD.");
        }
    }

    /** Runs to the end and gives the exit status, -1 where it could not start or did not end in time. */
    int run(List<String> command, int seconds) throws InterruptedException {
        try {
            Process process = builder(command).start();
            process.getOutputStream().close();
            if (process.waitFor(seconds, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
            process.destroyForcibly();
            return -1;
        } catch (IOException e) {
            return -1;
        }
    }

    ProcessBuilder builder(List<String> command) {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    }
}
