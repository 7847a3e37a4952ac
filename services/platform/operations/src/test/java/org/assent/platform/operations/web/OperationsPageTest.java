package org.assent.platform.operations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assent.kernel.PersonRef;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.Outbox;
import org.assent.platform.ledger.Outbox.Consignment;
import org.assent.platform.ledger.OutboxView;
import org.assent.platform.operations.FaultIds;
import org.assent.platform.operations.ListedProcesses;
import org.assent.platform.operations.messages.RetryOrdered;
import org.assent.platform.process.DeadLetters.Kind;
import org.assent.platform.web.Accounts;
import org.assent.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class OperationsPageTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern KEY = Pattern.compile("name=\"idempotencyKey\" value=\"([^\"]+)\"");

    private static ConfigurableApplicationContext application;
    private static String root;
    private static ListedProcesses processes;
    private static OperationsApplication.Mail mail;

    @BeforeAll
    static void start() {
        application = SpringApplication.run(OperationsApplication.class, "--server.port=0");
        root = "http://localhost:"
                + ((WebServerApplicationContext) application).getWebServer().getPort();
        processes = application.getBean(ListedProcesses.class);
        mail = application.getBean(OperationsApplication.Mail.class);
        Accounts accounts = application.getBean(Accounts.class);
        accounts.create("admin", "assent", new PersonRef("admin"), "BLR");
        accounts.create("admin.ru", "assent", new PersonRef("admin"), "BLR");
        accounts.create("member", "assent", new PersonRef("member"), "BLR");
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @AfterEach
    void mend() {
        processes.clear();
        mail.broken = false;
        OutboxView outbox = application.getBean(OutboxView.class);
        outbox.waiting(500).forEach(row -> outbox.retry(row.id()));
        await("everything is sent", () -> outbox.waitingCount() == 0);
    }

    @Test
    void an_administrator_reads_that_nothing_waits_and_how_the_installation_is() {
        String page = as("admin").get("/operations").body();

        assertThat(page)
                .contains("Nothing waits for you here.", "Everything went on.", "href=\"/operations\"")
                .contains("The record has", "The last checkpoint covers", "Root ")
                .contains("Pages and lists: everything recorded is taken in.", "Orders to try again:")
                .contains("The clocks of the application and of the database agree.")
                .doesNotContain("process.bridge", "operations.retries");
    }

    @Test
    void others_are_refused_with_the_rule_and_do_not_see_the_entry() {
        Visitor member = as("member");

        HttpResponse<String> page = member.get("/operations");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body())
                .contains("Only an administrator sees what did not go on", "/rules/OP1")
                .doesNotContain("href=\"/operations\"");
        assertThat(member.get("/operations/faults/step:a").statusCode()).isEqualTo(403);
        assertThat(program("member").get("/api/v1/operations/faults").statusCode())
                .isEqualTo(403);
        assertThat(program("member").get("/api/v1/operations/health").statusCode())
                .isEqualTo(403);
        assertThat(new Visitor(root).get("/operations").statusCode()).isEqualTo(302);
    }

    @Test
    void a_letter_that_fails_is_shown_tried_again_on_record_and_gone() {
        mail.broken = true;
        send("letter-1");
        Visitor admin = as("admin");
        await("it failed", () -> admin.get("/operations").body().contains("tried 1 time"));
        String list = admin.get("/operations?kind=sending&state=by-itself").body();
        assertThat(list)
                .contains("A letter because of", "The mail server did not take the letter, or none is set up.")
                .contains("is tried again by itself");
        String address = fault(list);
        String detail = admin.get(address).body();
        assertThat(detail).contains("IllegalStateException: no mail server is set up", "Next try", "Try again");

        mail.broken = false;
        String key = key(detail);
        HttpResponse<String> answer = admin.submit(address, address + "/retries", Map.of("idempotencyKey", key));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(admin.get(admin.leadsTo(answer)).body())
                .contains("It is on record that you had this tried again.", "Entry ");
        await("it is sent", () -> admin.get("/operations").body().contains("Everything went on."));
        assertThat(admin.get(address).body())
                .contains("This has gone on.", "By order, a letter because of entry 1 is sent once more.")
                .contains("Administrator. It had been tried");
        assertThat(admin.get("/record?level=all").body())
                .contains("By order, a letter because of entry 1 is sent once more.");
        assertThat(admin.submit(address, address + "/retries", Map.of("idempotencyKey", key))
                        .statusCode())
                .as("the same form, sent twice")
                .isEqualTo(302);
        assertThat(orders(address)).isEqualTo(1);
    }

    @Test
    void what_waits_no_longer_is_not_tried_again() {
        processes.add("step:a", Kind.STEP_FAILED, "out of order");
        Visitor admin = as("admin");
        String form = admin.get("/operations/faults/step:a").body();
        String late = admin.get("/operations/faults/step:a").body();
        admin.submit("/operations", "/operations/faults/step:a/retries", Map.of("idempotencyKey", key(form)));

        HttpResponse<String> answer =
                admin.submit("/operations", "/operations/faults/step:a/retries", Map.of("idempotencyKey", key(late)));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Only what still waits is tried again.");
    }

    @Test
    void steps_and_events_of_processes_are_told_by_their_drawing_and_by_the_rule_that_said_no() {
        processes.add("step:b", Kind.STEP_FAILED, "OP2: Only what still waits is tried again.");
        processes.add("event:round:1", Kind.FAILED, "out of order");
        Visitor admin = as("admin");

        String page = admin.get("/operations").body();

        assertThat(page)
                .contains("2 things do not go on without you.")
                .contains("The step “Serve the roll” of the process “A round” was not done.")
                .contains("Rule OP2 says no: Only what still waits is tried again.", "/rules/OP2")
                .contains("has not reached the process “A round”.", "waits for somebody");
        assertThat(admin.get("/").body()).contains("2 things do not go on without you");
        assertThat(admin.get("/operations?state=by-itself").body()).contains("Or nothing fits what you chose above.");
    }

    @Test
    void a_long_list_has_a_next_page_and_a_filter_that_is_not_there_is_bad_input() {
        for (int step = 0; step < 25; step++) {
            processes.add("step:" + step, Kind.STEP_FAILED, "out of order");
        }
        Visitor admin = as("admin");

        String first = admin.get("/operations?kind=step").body();

        assertThat(first).contains("20 of 25", "/operations?kind=step&amp;state=&amp;cursor=20");
        assertThat(admin.get("/operations?kind=step&state=&cursor=20").body()).contains("5 of 25", "First page");
        assertThat(admin.get("/operations?kind=other").statusCode()).isEqualTo(400);
        assertThat(admin.get("/operations?cursor=other").statusCode()).isEqualTo(400);
    }

    @Test
    void the_page_is_told_in_Russian() {
        processes.add("step:c", Kind.STEP_FAILED, "out of order");
        Visitor admin = as("admin.ru");
        admin.submit("/operations", "/language", Map.of("language", "ru", "back", "/operations"));

        assertThat(admin.get("/operations").body())
                .contains("Без вас не идёт дальше 1 дело.", "Шаг «Serve the roll» процесса «A round» не выполнен.")
                .contains("Что-то не сработало в программе или вокруг неё.", "Часы приложения и базы данных сходятся.");
    }

    @Test
    void the_past_shows_no_button() {
        processes.add("step:d", Kind.STEP_FAILED, "out of order");
        Visitor admin = as("admin");
        admin.submit("/operations", "/operations/faults/step:d/retries", Map.of("idempotencyKey", "past-1"));
        processes.add("step:e", Kind.STEP_FAILED, "out of order");

        assertThat(admin.get("/operations?asOf=1").body()).contains("This page tells the present.");
        assertThat(admin.get("/operations/faults/step:e?asOf=1").body()).doesNotContain("Try again");
    }

    @Test
    void programs_read_faults_and_health_and_order_retries() {
        processes.add("step:f", Kind.STEP_FAILED, "out of order");
        Visitor program = program("admin");

        assertThat(program.get("/api/v1/operations/faults?kind=step&limit=1").body())
                .contains("\"total\":1", "\"reference\":\"step:f\"", "\"kind\":\"STEP\"", "\"stuck\":true")
                .contains("\"what\":\"The step “Serve the roll” of the process “A round” was not done.\"");
        assertThat(program.get("/api/v1/operations/faults/step:f").body()).contains("\"detail\":\"out of order\"");
        assertThat(program.get("/api/v1/operations/faults/step:unknown").statusCode())
                .isEqualTo(404);
        assertThat(program.get("/api/v1/operations/health").body())
                .contains("\"readers\":[", "\"group\":\"operations.retries\"", "\"checkpoint\":{\"size\":")
                .contains("\"stoppedProcesses\":1");
        assertThat(program.postJson("/api/v1/operations/faults/step:f/retries", "")
                        .statusCode())
                .as("without a key")
                .isEqualTo(400);
        program.header("Idempotency-Key", "again-1");
        assertThat(program.postJson("/api/v1/operations/faults/step:unknown/retries", "")
                        .statusCode())
                .isEqualTo(404);

        String first =
                program.postJson("/api/v1/operations/faults/step:f/retries", "").body();
        String second =
                program.postJson("/api/v1/operations/faults/step:f/retries", "").body();

        assertThat(first).contains("\"position\":", "\"repeated\":false");
        assertThat(second).contains("\"repeated\":true");
        await("it went on", () -> processes.list().isEmpty());
        assertThat(program("member")
                        .header("Idempotency-Key", "member-1")
                        .postJson("/api/v1/operations/faults/step:f/retries", "")
                        .statusCode())
                .isEqualTo(403);
    }

    private static void send(String key) {
        new TransactionTemplate(application.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(
                        status -> application.getBean(Outbox.class).add(new Consignment("letter", key, 1, "{}")));
    }

    private static Visitor as(String name) {
        Visitor visitor = new Visitor(root);
        visitor.signIn(name, "assent");
        return visitor;
    }

    private static Visitor program(String name) {
        Visitor program = new Visitor(root);
        Matcher token = Pattern.compile("\"token\":\"([^\"]+)\"")
                .matcher(program.postJson("/api/v1/tokens", "{\"username\":\"" + name + "\",\"password\":\"assent\"}")
                        .body());
        assertThat(token.find()).isTrue();
        return program.header("Authorization", "Bearer " + token.group(1));
    }

    private static String fault(String page) {
        Matcher link = Pattern.compile("href=\"(/operations/faults/[^\"?]+)").matcher(page);
        assertThat(link.find()).as(page).isTrue();
        return link.group(1);
    }

    private static String key(String page) {
        Matcher key = KEY.matcher(page);
        assertThat(key.find()).as(page).isTrue();
        return key.group(1);
    }

    private static long orders(String address) {
        String reference = address.substring(address.lastIndexOf('/') + 1);
        return application.getBean(EventLog.class).of(FaultIds.of(reference)).stream()
                .filter(event -> event.payload() instanceof RetryOrdered)
                .count();
    }

    private static void await(String what, BooleanSupplier condition) {
        long begin = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new AssertionError("not within " + PATIENCE + ": " + what);
            }
            Thread.onSpinWait();
        }
    }
}
