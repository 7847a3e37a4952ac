package org.assent.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assent.app.configuration.Product;
import org.assent.testing.TestDatabase;
import org.assent.testing.Visitor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole product with its demonstration, in this program, so that a test can reach into it. */
public final class RunningProduct implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static RunningProduct shared;

    private final ConfigurableApplicationContext context;
    private final String root;

    private RunningProduct(ConfigurableApplicationContext context, String root) {
        this.context = context;
        this.root = root;
    }

    /** The product as it is, one for all tests that put nothing beside it; it ends with the tests. */
    public static synchronized RunningProduct shared() throws IOException {
        if (shared == null) {
            shared = with();
        }
        return shared;
    }

    /** @param more what a test puts beside the product */
    public static RunningProduct with(Class<?>... more) throws IOException {
        Path data = Files.createTempDirectory(TestDatabase.target(), "running");
        int port = freePort();
        return new RunningProduct(
                new SpringApplicationBuilder(Product.class)
                        .sources(more)
                        .run("--assent.data=" + data, "--assent.port=" + port, "--assent.demo=true"),
                "http://localhost:" + port);
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    /** All beans of a type. */
    public <T> List<T> all(Class<T> type) {
        return List.copyOf(context.getBeansOfType(type).values());
    }

    /** Somebody who has not signed in. */
    public Visitor anybody() {
        return new Visitor(root);
    }

    /** Somebody of the demonstration at a browser. */
    public Visitor signedIn(String name) {
        Visitor visitor = anybody();
        visitor.signIn(name, "assent");
        return visitor;
    }

    /** Somebody of the demonstration with a program. */
    public Visitor program(String name) {
        String answer = anybody()
                .postJson("/api/v1/tokens", "{\"username\":\"" + name + "\",\"password\":\"assent\"}")
                .body();
        return anybody().header("Authorization", "Bearer " + found("\"token\":\"([^\"]+)\"", answer));
    }

    /** A text is brought in and put to the UNCT. */
    public void putSomethingToTheUnct() {
        Visitor chair = program("rc");
        String proposal = found(
                "\"proposalId\":\"([^\"]+)\"",
                chair.header("Idempotency-Key", "proposal")
                        .postJson(
                                "/api/v1/proposals",
                                "{\"kind\":\"STATEMENT\",\"title\":\"A statement\",\"language\":\"en\","
                                        + "\"paragraphs\":[{\"id\":\"p1\",\"text\":\"The Network shares what it knows.\"}]}")
                        .body());
        chair.header("Idempotency-Key", "consensus");
        await(
                "it is put",
                () -> chair.postJson(
                                        "/api/v1/proposals/" + proposal + "/consensus",
                                        "{\"revision\":1,\"question\":\"Shall the UNCT endorse this?\"}")
                                .statusCode()
                        < 300);
    }

    /** The hidden key of the form on a page. */
    public static String key(String page) {
        return found("name=\"idempotencyKey\" value=\"([^\"]+)\"", page);
    }

    /** The group of a pattern that a text must have. */
    public static String found(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern + " in " + text).isTrue();
        return found.group(1);
    }

    /** Looks until it is so. */
    public static void await(String what, BooleanSupplier condition) {
        long begin = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new AssertionError("not within " + PATIENCE + ": " + what);
            }
            LockSupport.parkNanos(100_000_000);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
