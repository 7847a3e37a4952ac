package org.assent.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assent.app.configuration.Instance;
import org.assent.app.configuration.InstanceFile;
import org.assent.app.deployment.Deployment;
import org.assent.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** One run of the packaged product from its first start to its last, as an operator sees it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PackagedProductTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static Path data;
    private static int port;
    private static PackagedProduct product;

    @BeforeAll
    static void start() throws Exception {
        data = Files.createTempDirectory(TestDatabase.target(), "packaged");
        port = freePort();
        product = PackagedProduct.run(data, port).untilReady();
    }

    @AfterAll
    static void end() throws Exception {
        product.kill();
    }

    @Test
    @Order(1)
    void it_says_where_it_is_and_who_may_sign_in_and_nothing_else() {
        assertThat(product.output().lines())
                .containsExactly(
                        "Assent is ready: http://localhost:" + port,
                        "Sign in as rc, iom, secretariat, auditor, admin, head.ENTITY or member.ENTITY"
                                + " (head.undp, member.unicef, ...); the password is assent.");
        assertThat(InstanceFile.in(data).running()).map(Instance::address).contains("http://localhost:" + port);
    }

    @Test
    @Order(1)
    void it_is_alive_and_ready_and_keeps_its_figures_to_itself() throws Exception {
        assertThat(get("/actuator/health/liveness")).isEqualTo(200);
        assertThat(get("/actuator/health/readiness")).isEqualTo(200);
        assertThat(get("/actuator/prometheus")).isNotEqualTo(200);
        assertThat(get("/actuator/env")).isNotEqualTo(200);
        assertThat(get("/sign-in")).isEqualTo(200);
    }

    @Test
    @Order(1)
    void it_publishes_every_figure_that_is_drawn_or_watched() throws Exception {
        HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        signIn(browser, "admin", "assent");
        refuseSomething();

        String figures = body(browser, "/actuator/prometheus");

        assertThat(figures.lines()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.split("[{ ]", 2)[0])
                        .collect(Collectors.toSet()))
                .containsAll(Deployment.metrics());
    }

    @Test
    @Order(1)
    void everybody_the_realm_knows_may_sign_in() throws Exception {
        assertThat(Deployment.realmUsers()).containsKeys("rc", "iom", "secretariat", "auditor", "admin", "head.undp");
        for (Map.Entry<String, String> user : Deployment.realmUsers().entrySet()) {
            assertThat(token(user.getKey(), user.getValue()).statusCode())
                    .as(user.getKey())
                    .isEqualTo(200);
        }
    }

    @Test
    @Order(1)
    void its_log_is_for_machines_to_read() throws Exception {
        List<String> lines = Files.readAllLines(data.resolve("log/assent.log"));

        assertThat(lines).isNotEmpty().allMatch(line -> line.startsWith("{\"@timestamp\":"));
    }

    @Test
    @Order(2)
    void starting_it_twice_is_answered_in_one_sentence() throws Exception {
        PackagedProduct samePort = PackagedProduct.run(data, port);
        assertThat(samePort.untilEnd()).isEqualTo(1);
        assertThat(samePort.output())
                .isEqualTo(
                        "Assent is running already: http://localhost:" + port + " (process " + product.pid() + ").\n");

        PackagedProduct otherPort = PackagedProduct.run(data, freePort());
        assertThat(otherPort.untilEnd()).isEqualTo(1);
        assertThat(otherPort.output())
                .isEqualTo("Another Assent is running on " + data.resolve("postgres") + " (process " + product.pid()
                        + "). Stop it first, or choose another data directory.\n");
    }

    @Test
    @Order(2)
    void a_port_of_somebody_else_is_answered_in_one_sentence() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            PackagedProduct second = PackagedProduct.run(data.resolve("second"), taken.getLocalPort());

            assertThat(second.untilEnd()).isEqualTo(1);
            assertThat(second.output())
                    .isEqualTo("Port " + taken.getLocalPort()
                            + " is taken by another program. Stop that one, or choose another port: -Dport=9090.\n");
            assertThat(data.resolve("second/postgres")).doesNotExist();
        }
    }

    @Test
    @Order(2)
    void commands_beside_it_use_it_or_ask_to_stop_it() throws Exception {
        PackagedProduct verify = PackagedProduct.run(data, port, "verify");
        assertThat(verify.untilEnd()).as(verify.output()).isZero();
        assertThat(verify.output()).containsPattern("Size +[1-9]");

        PackagedProduct rebuild = PackagedProduct.run(data, port, "rebuild");
        assertThat(rebuild.untilEnd()).isEqualTo(1);
        assertThat(rebuild.output())
                .isEqualTo("Assent is running at http://localhost:" + port + " (process " + product.pid()
                        + "). Stop it first.\n");
    }

    @Test
    @Order(2)
    void a_table_is_imported_into_the_running_product_which_shows_it_at_once() throws Exception {
        Path table = table("X-11,A programme", "X-12,");

        PackagedProduct first = PackagedProduct.run(data, port, "import", "programmes", table.toString());
        assertThat(first.untilEnd()).as(first.output()).isZero();
        assertThat(first.output())
                .contains("2 rows: 2 accepted, 0 corrected, 0 already there, 0 refused", "/programmes/imports/");

        PackagedProduct again = PackagedProduct.run(data, port, "import", "programmes", table.toString());
        assertThat(again.untilEnd()).as(again.output()).isZero();
        assertThat(again.output()).contains("0 accepted, 0 corrected, 2 already there");
        assertThat(program("/api/v1/programmes/X-11")).contains("A programme", "table.csv");
    }

    @Test
    @Order(2)
    void a_table_that_does_not_go_in_as_a_whole_is_no_success() throws Exception {
        PackagedProduct partly = PackagedProduct.run(
                data, port, "import", "programmes", table("X-13,Good", ",No id").toString());
        assertThat(partly.untilEnd()).isEqualTo(1);
        assertThat(partly.output()).contains("line 3, id: The row has no id.", "1 accepted", "1 refused");

        Path other = Files.writeString(data.resolve("other.csv"), "a,b,c\n1,2,3\n");
        PackagedProduct refused = PackagedProduct.run(data, port, "import", "programmes", other.toString());
        assertThat(refused.untilEnd()).isEqualTo(1);
        assertThat(refused.output())
                .startsWith("The first line must name the columns, in any order. These are missing: id, title");

        PackagedProduct missing = PackagedProduct.run(data, port, "import", "programmes", "nothing.csv");
        assertThat(missing.untilEnd()).isEqualTo(1);
        assertThat(missing.output()).isEqualTo("There is no file nothing.csv that can be read.\n");

        PackagedProduct wrong = PackagedProduct.run(data, port, "import", "everything");
        assertThat(wrong.untilEnd()).isEqualTo(2);
        assertThat(wrong.output()).contains("import programmes FILE.csv");
    }

    @Test
    @Order(2)
    void a_command_that_is_not_there_is_answered_with_those_that_are() throws Exception {
        PackagedProduct unknown = PackagedProduct.run(data, port, "nonsense");
        assertThat(unknown.untilEnd()).isEqualTo(2);
        assertThat(unknown.output()).contains("There is no command nonsense.", "verify", "rebuild", "help");

        PackagedProduct help = PackagedProduct.run(data, port, "help");
        assertThat(help.untilEnd()).isZero();
        assertThat(help.output()).contains("verify", "rebuild", "import programmes FILE.csv", "ASSENT_DATABASE_URL");
    }

    @Test
    @Order(3)
    void killed_and_started_again_it_has_everything() throws Exception {
        String before = verified();

        product.kill();
        product = PackagedProduct.run(data, port).untilReady();

        assertThat(verified()).isEqualTo(before);
    }

    @Test
    @Order(4)
    void interrupted_it_stops_cleanly_and_takes_its_database_along() throws Exception {
        product.interrupt();
        product.untilEnd();

        assertThat(data.resolve("instance.json")).doesNotExist();
        assertThat(data.resolve("postgres/data/postmaster.pid")).doesNotExist();
        assertThat(product.output().lines()).hasSize(2);
    }

    @Test
    @Order(5)
    void a_table_is_imported_while_it_is_stopped_too() throws Exception {
        PackagedProduct stopped = PackagedProduct.run(
                data, port, "import", "programmes", table("X-14,Stopped").toString());

        assertThat(stopped.untilEnd()).as(stopped.output()).isZero();
        assertThat(stopped.output()).contains("1 row: 1 accepted");
        assertThat(data.resolve("postgres/data/postmaster.pid")).doesNotExist();
    }

    @Test
    @Order(6)
    void rebuilding_twice_gives_the_same_digests() throws Exception {
        PackagedProduct first = PackagedProduct.run(data, port, "rebuild");
        assertThat(first.untilEnd()).as(first.output()).isZero();
        PackagedProduct second = PackagedProduct.run(data, port, "rebuild");
        assertThat(second.untilEnd()).as(second.output()).isZero();

        assertThat(first.output())
                .containsPattern("membership_seat +[0-9a-f]{64}\n")
                .containsPattern("[1-9]\\d* events up to position [1-9]\\d*")
                .isEqualTo(second.output());
    }

    private static void signIn(HttpClient browser, String name, String password) throws Exception {
        Matcher hidden = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(body(browser, "/sign-in"));
        assertThat(hidden.find()).isTrue();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + name + "&password=" + password + "&_csrf="
                        + URLEncoder.encode(hidden.group(1), StandardCharsets.UTF_8)))
                .build();
        assertThat(browser.send(request, BodyHandlers.discarding())
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .doesNotContain("wrong");
    }

    /** The auditor reads and proposes nothing. */
    private static void refuseSomething() throws Exception {
        Matcher token = Pattern.compile("\"token\":\"([^\"]+)\"")
                .matcher(token("auditor", "assent").body());
        assertThat(token.find()).isTrue();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/proposals"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token.group(1))
                .header("Idempotency-Key", "refused")
                .POST(BodyPublishers.ofString("""
                        {"kind": "STATEMENT", "title": "A title", "language": "en",
                         "paragraphs": [{"id": "1", "text": "A text"}]}"""))
                .build();
        assertThat(HTTP.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
    }

    private static HttpResponse<String> token(String name, String password) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/tokens"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"username\": \"%s\", \"password\": \"%s\"}".formatted(name, password)))
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }

    private static String body(HttpClient browser, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        return browser.send(request, BodyHandlers.ofString()).body();
    }

    private static Path table(String... rows) throws IOException {
        StringBuilder text = new StringBuilder(
                "id,title,countries_or_region,lead_un_org,puno,thematic_area_derived,gcm_objectives,sdg_targets,"
                        + "budget_usd,duration_months,start_date,end_date,status,source_url,source_url_precision,fact_note\n");
        for (String row : rows) {
            text.append(row).append(",".repeat(14)).append('\n');
        }
        return Files.writeString(data.resolve("table.csv"), text);
    }

    /** What a program reads that signs in as the auditor; waits until it is there. */
    private static String program(String path) throws Exception {
        Matcher token = Pattern.compile("\"token\":\"([^\"]+)\"")
                .matcher(token("auditor", "assent").body());
        assertThat(token.find()).isTrue();
        HttpRequest read = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + token.group(1))
                .build();
        HttpResponse<String> answer = HTTP.send(read, BodyHandlers.ofString());
        for (int attempt = 0; answer.statusCode() == 404 && attempt < 100; attempt++) {
            LockSupport.parkNanos(100_000_000);
            answer = HTTP.send(read, BodyHandlers.ofString());
        }
        return answer.body();
    }

    private static String verified() throws Exception {
        PackagedProduct verify = PackagedProduct.run(data, port, "verify");
        assertThat(verify.untilEnd()).as(verify.output()).isZero();
        return verify.output();
    }

    private static int get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        return HTTP.send(request, BodyHandlers.discarding()).statusCode();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
