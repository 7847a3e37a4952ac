package org.assent.app.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assent.app.configuration.Product;
import org.assent.testing.TestDatabase;
import org.assent.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A step and a policy of the whole product really fail; an administrator sees it, mends it and has both tried again. */
class OperationsTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static ConfigurableApplicationContext product;
    private static String root;

    @BeforeAll
    static void start() throws Exception {
        Path data = Files.createTempDirectory(TestDatabase.target(), "operations");
        int port = freePort();
        root = "http://localhost:" + port;
        product = new SpringApplicationBuilder(Product.class, OutOfOrder.class)
                .run("--assent.data=" + data, "--assent.port=" + port, "--assent.demo=true");
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void what_fails_is_shown_tried_again_on_record_and_gone() {
        OutOfOrder.stepBroken = true;
        OutOfOrder.policyBroken = true;
        Visitor admin = signedIn("admin");
        assertThat(admin.get("/operations").body()).contains("Nothing waits for you here.");
        putSomethingToTheUnct();

        await(
                "the step is given up",
                () -> admin.get("/operations?kind=step")
                        .body()
                        .contains(
                                "The step “Send the text to every seat” of the process “Consensus of the UNCT” was not done."));
        await(
                "the policy failed",
                () -> admin.get("/operations?kind=sending")
                        .body()
                        .contains("Something failed in the program or around it."));
        String step = fault(admin.get("/operations?kind=step&state=stuck").body());
        String consequence = fault(admin.get("/operations?kind=sending").body());
        assertThat(admin.get(step).body()).contains("the roll cannot be read", "waits for somebody");
        assertThat(admin.get(consequence).body()).contains("a bug in the policy", "is tried again by itself");
        assertThat(admin.get("/").body()).contains("1 thing does not go on without you");

        OutOfOrder.stepBroken = false;
        OutOfOrder.policyBroken = false;
        tryAgain(admin, step);
        tryAgain(admin, consequence);

        await("everything goes on", () -> admin.get("/operations").body().contains("Everything went on."));
        assertThat(admin.get(step).body())
                .contains("This has gone on.", "By order, the step “Send the text to every seat”");
        assertThat(admin.get("/record?level=all").body())
                .contains("By order, the step “Send the text to every seat”", "By order, what follows from entry");
    }

    @Test
    void a_co_chair_is_refused_with_the_rule() {
        HttpResponse<String> page = signedIn("rc").get("/operations");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("Only an administrator sees what did not go on");
    }

    private static void putSomethingToTheUnct() {
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

    private static void tryAgain(Visitor admin, String fault) {
        String key = found(
                "name=\"idempotencyKey\" value=\"([^\"]+)\"", admin.get(fault).body());

        HttpResponse<String> answer = admin.submit(fault, fault + "/retries", Map.of("idempotencyKey", key));

        assertThat(admin.get(admin.leadsTo(answer)).body()).contains("It is on record that you had this tried again.");
    }

    private static Visitor signedIn(String name) {
        Visitor visitor = new Visitor(root);
        visitor.signIn(name, "assent");
        return visitor;
    }

    private static Visitor program(String name) {
        Visitor program = new Visitor(root);
        return program.header(
                "Authorization",
                "Bearer "
                        + found(
                                "\"token\":\"([^\"]+)\"",
                                program.postJson(
                                                "/api/v1/tokens",
                                                "{\"username\":\"" + name + "\",\"password\":\"assent\"}")
                                        .body()));
    }

    private static String fault(String page) {
        return found("href=\"(/operations/faults/[^\"?]+)", page);
    }

    private static String found(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }

    private static void await(String what, BooleanSupplier condition) {
        long begin = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new AssertionError("not within " + PATIENCE + ": " + what);
            }
            LockSupport.parkNanos(100_000_000);
        }
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
