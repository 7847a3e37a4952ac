package org.assent.platform.database;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The server in a session of its own, so that Ctrl-C reaches only us, under a shell that holds the other end of our pipe:
 * when this program goes away, killed or not, the pipe ends and the shell stops the server cleanly.
 */
final class ServerProcess {
    private static final String WATCHDOG = """
            exec 3<&0
            "$@" 3<&- </dev/null & server=$!
            trap '' INT TERM HUP
            (read -r _ <&3; kill -INT $server) & guard=$!
            wait $server; status=$?
            kill -KILL $guard 2>/dev/null
            exit $status
            """;

    private final Process process;
    private final OutputStream lifeline;

    private ServerProcess(Process process) {
        this.process = process;
        this.lifeline = process.getOutputStream();
    }

    static ServerProcess start(
            PostgresBinaries binaries, Cluster cluster, Commandline commandline, int port, Map<String, String> settings)
            throws IOException {
        List<String> server = new ArrayList<>();
        server.add(binaries.program("postgres"));
        server.addAll(List.of("-D", cluster.directory().toString(), "-p", Integer.toString(port)));
        settings.forEach((name, value) -> server.addAll(List.of("-c", name + "=" + value)));

        List<String> watched = new ArrayList<>(List.of("setsid", "sh", "-c", WATCHDOG, "assent-postgres"));
        watched.addAll(commandline.unprivileged(server));
        return new ServerProcess(commandline.builder(watched).start());
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Waits for the end and gives the exit status. */
    int await() throws InterruptedException {
        return process.waitFor();
    }

    /** Ends the pipe: whatever still runs of this server stops. */
    void release() throws IOException {
        lifeline.close();
    }

    /** Stops the server cleanly; whether it did within the time given. */
    boolean stop(int seconds) throws IOException, InterruptedException {
        release();
        return process.waitFor(seconds, TimeUnit.SECONDS);
    }

    /** Ends the watching shell. */
    void abandon() {
        process.destroyForcibly();
    }
}
