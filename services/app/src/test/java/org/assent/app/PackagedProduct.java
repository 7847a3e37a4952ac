package org.assent.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.assent.testing.TestDatabase;

/** {@code java -jar assent.jar} as an operator runs it. */
final class PackagedProduct {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Process process;
    private final Path output;

    private PackagedProduct(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static PackagedProduct run(Path data, int port, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dport=" + port,
                "-Ddata=" + data,
                "-jar",
                TestDatabase.target().resolve("assent.jar").toString()));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile(TestDatabase.target(), "product", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("ASSENT_"));
        return new PackagedProduct(builder.start(), output);
    }

    /** Waits until it says that it is ready, or ends. */
    PackagedProduct untilReady() {
        long begin = System.nanoTime();
        while (process.isAlive() && !output().contains("Assent is ready: ")) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new AssertionError("not ready within " + PATIENCE + ": " + output());
            }
            LockSupport.parkNanos(100_000_000);
        }
        if (!process.isAlive()) {
            throw new AssertionError("ended instead of being ready: " + output());
        }
        return this;
    }

    /** Waits for the end and gives the exit status. */
    int untilEnd() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("did not end within " + PATIENCE + ": " + output());
        }
        return process.exitValue();
    }

    /** As Ctrl-C does. */
    void interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).start().waitFor();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    long pid() {
        return process.pid();
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
