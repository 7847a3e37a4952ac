package org.assent.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** The packaged product as a process of its own, as an operator starts it, on a free port and a data directory under target. */
final class Product implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(5);
    private static final Duration STOP = Duration.ofMinutes(1);
    private static Product shared;

    /** What a sub-command answered. */
    record Answer(int status, String output) {
        /** The rest of the line that begins like this. */
        String line(String beginning) {
            return output.lines()
                    .filter(line -> line.startsWith(beginning))
                    .map(line -> line.substring(beginning.length()).strip())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no line begins with " + beginning + " in\n" + output));
        }
    }

    private final Path home;
    private final int port;
    private final Map<String, String> settings;
    private Process process;
    private int starts;

    private Product(Path home, int port, Map<String, String> settings) {
        this.home = home;
        this.port = port;
        this.settings = Map.copyOf(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    }

    /** One product for all tests that only look and add; it ends with the test run. */
    static synchronized Product shared() {
        if (shared == null) {
            shared = started("shared");
        }
        return shared;
    }

    /** A new product with nothing but the demonstration network in it, ready. */
    static Product started(String name) {
        Product product = prepared(name, Map.of());
        product.start();
        return product;
    }

    /** A new product that is not started yet, with settings of the installation as variables of the environment. */
    static Product prepared(String name, Map<String, String> settings) {
        try {
            Path directory = Path.of(System.getProperty("assent.target", "target"), "products");
            Files.createDirectories(directory);
            return new Product(Files.createTempDirectory(directory, name).toAbsolutePath(), freePort(), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it, on the same port and data as before, and waits for the line that says it is ready. */
    void start() {
        launch();
        awaitReady();
    }

    /** Starts it and waits for nothing. */
    void launch() {
        starts++;
        process = begin(log(), List.of());
    }

    void awaitReady() {
        Awaitility.await("the product says it is ready, see " + log())
                .atMost(START)
                .pollInterval(Duration.ofMillis(100))
                .failFast("the product ended, see " + log(), () -> !process.isAlive())
                .until(() -> read(log()).contains("Assent is ready: " + address()));
    }

    /** Ends it as Ctrl-C does. */
    void stop() {
        process.destroy();
        awaitEnd();
    }

    /** Ends it as a power failure does. */
    void kill() {
        if (process != null) {
            process.destroyForcibly();
            awaitEnd();
        }
    }

    private void awaitEnd() {
        Awaitility.await("the product ends").atMost(STOP).until(() -> !process.isAlive());
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Ends its PostgreSQL as a power failure does; the postmaster goes and all its children with it. */
    void killDatabase() {
        ProcessHandle postmaster = ProcessHandle.of(postmaster()).orElseThrow();
        List<ProcessHandle> family = new ArrayList<>(List.of(postmaster));
        postmaster.descendants().forEach(family::add);
        family.forEach(ProcessHandle::destroyForcibly);
    }

    private long postmaster() {
        return Long.parseLong(read(data().resolve("postgres/data/postmaster.pid"))
                .lines()
                .findFirst()
                .orElseThrow());
    }

    /** Runs a sub-command on its data to the end. */
    Answer command(String... arguments) {
        Path output = home.resolve("command.log");
        try {
            Files.deleteIfExists(output);
            Process command = begin(output, List.of(arguments));
            return new Answer(command.waitFor(), read(output));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Process begin(Path output, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dport=" + port,
                "-Ddata=" + data(),
                "-jar",
                jar().toString()));
        command.addAll(arguments);
        try {
            ProcessBuilder begun = new ProcessBuilder(command);
            begun.environment().putAll(settings);
            return begun.directory(home.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path jar() {
        Path jar = Path.of(System.getProperty("assent.root", "../.."))
                .toAbsolutePath()
                .normalize()
                .resolve("services/app/target/assent.jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException("The product is not packaged: there is no " + jar);
        }
        return jar;
    }

    String address() {
        return "http://localhost:" + port;
    }

    Path data() {
        return home.resolve("data");
    }

    /** What this start of it has printed so far. */
    Path log() {
        return home.resolve("product-" + starts + ".log");
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Ends it and removes its data; what it printed stays. */
    @Override
    public void close() {
        stop();
        try (Stream<Path> files = Files.walk(data())) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
