package org.assent.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** The identity provider of the compose file with the realm of the compose file, as a process of its own on a free port. */
final class Keycloak implements AutoCloseable {
    /** The first start puts the distribution together, which takes minutes where the machine has other work. */
    private static final Duration START = Duration.ofMinutes(8);

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Path home;
    private final Path output;
    private final int port;
    private Process process;

    private Keycloak(Path home, int port) {
        this.home = home;
        this.output = home.resolveSibling("keycloak.log");
        this.port = port;
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    }

    /** The distribution that the build has put beside the tests. */
    static Keycloak unpacked() {
        Path directory = Path.of(System.getProperty("assent.target", "target"), "keycloak");
        try (Stream<Path> entries = Files.list(directory)) {
            Path home = entries.filter(Files::isDirectory).findFirst().orElseThrow();
            return new Keycloak(home.toAbsolutePath(), Product.freePort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the application is told about it, as the compose file does. */
    Map<String, String> settings() {
        return Map.of(
                "ASSENT_OIDC_PROVIDERS_0_NAME", "Keycloak",
                "ASSENT_OIDC_PROVIDERS_0_ID", "assent",
                "ASSENT_OIDC_PROVIDERS_0_ISSUER", address() + "/realms/assent",
                "ASSENT_OIDC_PROVIDERS_0_CLIENTID", "assent",
                "ASSENT_OIDC_PROVIDERS_0_CLIENTSECRET", "secret-of-a-test",
                "ASSENT_OIDC_PROVIDERS_0_DOMAINS", "assent.localhost");
    }

    /** Starts it with the realm, for the application at an address. */
    void start(String application) {
        try {
            Path imported = Files.createDirectories(home.resolve("data/import"));
            Files.copy(
                    Path.of(System.getProperty("assent.root", "../.."), "deploy/keycloak/assent-realm.json"),
                    imported.resolve("assent-realm.json"),
                    StandardCopyOption.REPLACE_EXISTING);
            ProcessBuilder start = new ProcessBuilder(
                            "bash",
                            home.resolve("bin/kc.sh").toString(),
                            "start-dev",
                            "--import-realm",
                            "--db=dev-mem",
                            "--http-host=127.0.0.1",
                            "--http-port=" + port)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            start.environment()
                    .putAll(Map.of(
                            "ASSENT_URL",
                            application,
                            "ASSENT_OIDC_SECRET",
                            "secret-of-a-test",
                            "KC_HOSTNAME",
                            address(),
                            "KC_HOSTNAME_BACKCHANNEL_DYNAMIC",
                            "true",
                            "JAVA_HOME",
                            System.getProperty("java.home")));
            process = start.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Awaitility.await("the identity provider answers, see " + output)
                .atMost(START)
                .pollInterval(Duration.ofMillis(500))
                .failFast("the identity provider ended, see " + output, () -> !process.isAlive())
                .until(this::answers);
    }

    private boolean answers() {
        URI configuration = URI.create(address() + "/realms/assent/.well-known/openid-configuration");
        try {
            return HTTP.send(HttpRequest.newBuilder(configuration).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    String address() {
        return "http://localhost:" + port;
    }

    private void kill() {
        if (process != null) {
            Stream.concat(Stream.of(process.toHandle()), process.descendants())
                    .toList()
                    .forEach(ProcessHandle::destroyForcibly);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
