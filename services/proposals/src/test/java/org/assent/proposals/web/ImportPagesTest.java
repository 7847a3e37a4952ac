package org.assent.proposals.web;

import static org.assent.proposals.sheet.Sheets.HEAD;
import static org.assent.proposals.sheet.Sheets.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.assent.membership.demonstration.DemonstrationNetwork;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.timeline.Timeline;
import org.assent.proposals.demonstration.DemonstrationReferenceData;
import org.assent.proposals.sheet.Sheets;
import org.assent.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Importing by page and by program, and reference data by page and by program, as people and programs meet them. */
class ImportPagesTest {
    private static final String FORM = "/programmes/import";
    private static final long PATIENCE = 120_000_000_000L;
    private static final String API = "/api/v1/imports/programmes";
    /** A page without a form, for those who send none. */
    private static final String PUBLIC = "/problems/unknown";

    private static ConfigurableApplicationContext application;
    private static String root;

    @BeforeAll
    static void start() {
        application = SpringApplication.run(PagesApplication.class, "--server.port=0");
        root = "http://localhost:"
                + ((WebServerApplicationContext) application).getWebServer().getPort();
        application.getBean(DemonstrationNetwork.class).load();
        new DemonstrationReferenceData(
                        application.getBean(Commands.class),
                        application.getBean(EventLog.class),
                        application.getBean(Clock.class))
                .load();
        settle();
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void the_secretariat_imports_a_file_and_sees_what_became_of_each_row() {
        String page = imported("secretariat", row("P-01", "First programme"), "P-02,,,,,,,,,,soon,,,,,", row("P-03"));

        assertThat(page)
                .contains("3 rows: 2 accepted, 1 refused.", "First programme", "Untitled (P-03)")
                .contains("start (start_date)", "“soon” is no date")
                .contains("Secretariat", "import.csv")
                .doesNotContain("ACCEPTED<", "DATE");
        assertThat(visitor("member.undp").get("/programmes/P-01").body())
                .contains("First programme", "import.csv, line 2", "not known");
        assertThat(visitor("member.undp").get("/programmes/P-02").statusCode()).isEqualTo(404);
        assertThat(visitor("auditor").get("/programmes/imports").body())
                .contains("import.csv", "3 rows: 2 accepted, 1 refused.");
        assertThat(visitor("member.undp").get("/proposals?state=DRAFTING").body())
                .contains("First programme", "Untitled (P-03)")
                .doesNotContain("P-02");
    }

    @Test
    void the_same_file_again_changes_nothing_and_leads_to_the_same_result() {
        String rows = row("T-01", "Once");
        String first = upload("rc", rows);
        UUID importId = UUID.fromString(first.substring(first.lastIndexOf('/') + 1, first.indexOf('?')));

        assertThat(upload("secretariat", rows)).startsWith(first.substring(0, first.indexOf('?')));
        assertThat(application.getBean(EventLog.class).of(importId)).hasSize(1);
        assertThat(imported("rc", rows))
                .contains("This file was imported before, and nothing on record is other than it was.");
    }

    @Test
    void a_correction_says_what_was_corrected() throws Exception {
        upload("secretariat", row("C-01", "Old title"));

        String page = imported("secretariat", row("C-01", "New title"));

        assertThat(page).contains("1 row: 1 corrected.", "Corrected: title.", "New title");
        assertThat(visitor("member.undp").get("/programmes/C-01").body()).contains("once, last on", "New title");
    }

    @Test
    void the_pages_speak_Russian() throws Exception {
        Visitor secretary = visitor("secretariat");
        secretary.submit(FORM, "/language", Map.of("language", "ru", "back", FORM));

        String page = secretary
                .get(secretary.leadsTo(secretary.upload(
                        FORM, FORM, Map.of(), "импорт.csv", sheet(row("R-01"), row("", "Без номера")))))
                .body();

        assertThat(page)
                .contains("2 строки: принято 1, отклонено 1.", "Без названия (R-01)", "В строке нет идентификатора.")
                .contains("импорт.csv");
        assertThat(secretary.get(FORM).body()).contains("Что проверяется", "Таблица программ (CSV, UTF-8)");
        assertThat(secretary.get("/reference/gcm-objectives").body())
                .contains("Цели Глобального договора", "Укрепление международного сотрудничества");
    }

    @Test
    void who_may_not_import_has_no_form_and_is_refused_by_the_rule() throws Exception {
        for (String name : new String[] {"member.undp", "admin", "auditor"}) {
            assertThat(visitor(name).get(FORM).body())
                    .contains("The secretariat or a co-chair imports programmes.")
                    .doesNotContain("type=\"file\"");
            HttpResponse<String> refused = post(name, "a.csv", sheet(row("N-01", name)));
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body()).contains("\"rule\":\"PG1\"");
        }
        assertThat(program("auditor").get("/api/v1/programmes/N-01").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_file_that_cannot_be_read_is_refused_with_a_sentence() throws Exception {
        String imports = imports();

        assertThat(refusal("x".getBytes(StandardCharsets.UTF_8)))
                .contains("The first line must name the columns, in any order. These are missing: id, title");
        assertThat(refusal((HEAD + row("A-01", "Программа")).getBytes(Charset.forName("windows-1251"))))
                .contains("This file is not in UTF-8: line 2");
        assertThat(refusal(new byte[] {'P', 'K', 3, 4})).contains("This is a workbook");
        assertThat(refusal(HEAD.replace(',', ';').getBytes(StandardCharsets.UTF_8)))
                .contains("separated by something else than commas");
        assertThat(refusal(new byte[0])).contains("Please choose a file.");
        settle();
        assertThat(imports()).isEqualTo(imports);
    }

    @Test
    void a_file_of_30_MB_is_refused_with_a_clear_answer_by_page_and_program() throws Exception {
        byte[] huge = (HEAD + (row("A-01", "x".repeat(1000)) + "\n").repeat(31_000)).getBytes(StandardCharsets.UTF_8);
        assertThat(huge.length).isGreaterThan(30 * 1024 * 1024);

        HttpResponse<String> page = visitor("secretariat").upload(FORM, FORM, Map.of(), "huge.csv", huge);
        assertThat(page.statusCode()).isEqualTo(413);
        assertThat(page.body()).contains("This file is too large: at most 20 MB are taken");

        HttpResponse<String> program = post("secretariat", "huge.csv", huge);
        assertThat(program.statusCode()).isEqualTo(413);
        assertThat(program.body()).contains("\"status\":413", "at most 20 MB", "\"pointer\":\"/file\"");
    }

    @Test
    void a_long_file_is_imported_further_after_the_answer_and_its_progress_is_shown() throws Exception {
        String[] rows = IntStream.range(0, 1500)
                .mapToObj(number -> row("L-" + number, "Programme " + number))
                .toArray(String[]::new);

        HttpResponse<String> answer = post("secretariat", "long.csv", sheet(rows));
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body()).contains("\"complete\":false");
        String importId = group("\"importId\":\"([^\"]+)\"", answer.body());
        String page =
                visitor("member.undp").get("/programmes/imports/" + importId).body();
        assertThat(page).contains("The import is under way:", "hx-trigger=\"every 2s\"");

        Visitor auditor = program("auditor");
        long begin = System.nanoTime();
        while (!auditor.get(API + "/" + importId).body().contains("\"complete\":true")) {
            assertThat(System.nanoTime() - begin).as("nanoseconds").isLessThan(PATIENCE);
            LockSupport.parkNanos(200_000_000);
        }
        assertThat(visitor("member.undp").get("/programmes/imports/" + importId).body())
                .contains("1,500 rows: 1,500 accepted.", "50 of 1,500")
                .doesNotContain("hx-trigger");
        assertThat(program("auditor")
                        .get(API + "/" + importId + "?limit=1&outcome=ACCEPTED")
                        .body())
                .contains("\"total\":1500", "\"next\":\"");
    }

    @Test
    void programs_import_the_real_programmes_and_read_them_as_json_and_as_a_table() throws Exception {
        byte[] real;
        try (InputStream content = Sheets.real().open()) {
            real = content.readAllBytes();
        }

        HttpResponse<String> answer = post("iom", "joint_programmes.csv", real);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"accepted\":10", "\"refused\":0", "\"complete\":true", "\"changedNothing\":false");
        settle();
        assertThat(program("auditor").get("/api/v1/programmes/MMPTF-03").body())
                .contains("\"budgetUsd\":1500000", "\"line\":4");
        assertThat(post("iom", "again.csv", real).body()).contains("\"alreadyThere\":10", "\"changedNothing\":true");
        assertThat(program("auditor").get("/api/v1/imports/programmes?limit=1").body())
                .contains("\"total\":");
    }

    @Test
    void a_formula_in_a_cell_stays_text_and_is_harmless_in_a_table() throws Exception {
        upload("secretariat", row("F-01", "=HYPERLINK(\"\"http://evil.example\"\")".replace("\"\"", "'")));

        assertThat(visitor("member.undp").get("/programmes/F-01").body()).contains("=HYPERLINK(&#39;http");
        String table = table(visitor("member.undp")).get("/programmes.csv").body();
        assertThat(table).contains("\"F-01\",\"'=HYPERLINK('http://evil.example')\"");
        assertThat(table(program("auditor")).get("/api/v1/programmes").body()).contains("\"F-01\",\"'=HYPERLINK(");
    }

    @Test
    void an_empty_table_to_fill_has_every_column_and_no_row() throws Exception {
        assertThat(table(visitor("secretariat")).get("/programmes/template.csv").body())
                .startsWith("\uFEFF\"id\",\"title\"")
                .endsWith("\"fact_note\"\r\n");
    }

    @Test
    void reference_data_are_read_by_page_program_and_as_a_table() throws Exception {
        Visitor reader = visitor("member.undp");

        assertThat(reader.get("/settings").body()).contains("href=\"/reference\"");
        assertThat(reader.get("/reference").body())
                .contains("7 lists are kept for reference.", "Objectives of the Global Compact", "23 rows")
                .contains("Titles unverified");
        assertThat(reader.get("/reference/un-entities?text=women").body())
                .contains("UN Women", "1 of 1")
                .doesNotContain("UNHCR");
        assertThat(reader.get("/reference/un-entities").body()).contains("50 of 65", "from=50");
        assertThat(reader.get("/reference/un-entities?from=50").body()).contains("15 of 65");
        assertThat(reader.get("/reference/sdg-targets?text=nothing+like+it").body())
                .contains("No row fits.");
        assertThat(reader.get("/reference/cooperation-framework?version=2021-2025")
                        .body())
                .contains("Version 2021-2025, no longer in force", "The period of this framework has ended.");
        assertThat(reader.get("/reference/nothing").statusCode()).isEqualTo(404);
        assertThat(reader.get("/reference/gcm-objectives.csv").body())
                .contains("\"23\",\"Strengthen international cooperation");

        Visitor program = program("auditor");
        assertThat(program.get("/api/v1/reference").body()).contains("\"list\":\"gcm-objectives\"", "\"rows\":23");
        assertThat(program.get("/api/v1/reference/gcm-objectives?limit=2&cursor=2")
                        .body())
                .contains("\"code\":\"3\"", "\"next\":\"4\"", "\"total\":23")
                .doesNotContain("\"code\":\"1\"");
        assertThat(program.get("/api/v1/reference/gcm-objectives?cursor=x").statusCode())
                .isEqualTo(400);
        assertThat(program.get("/api/v1/reference/cooperation-framework/versions")
                        .body())
                .contains("\"total\":2");
    }

    @Test
    void an_administrator_adopts_a_list_and_nobody_else() throws Exception {
        String version = "{\"version\":\"1\",\"source\":\"iso.org\",\"columns\":[\"region\"],\"rows\":["
                + "{\"code\":\"BLR\",\"title\":\"Belarus\",\"titleRussian\":\"Беларусь\",\"details\":{\"region\":\"Europe\"}}]}";
        String address = "/api/v1/reference/countries/versions";

        assertThat(program("rc")
                        .header("Idempotency-Key", "countries-1")
                        .postJson(address, version)
                        .statusCode())
                .isEqualTo(403);
        assertThat(program("admin")
                        .header("Idempotency-Key", "countries-2")
                        .postJson(address, version)
                        .statusCode())
                .isEqualTo(200);
        assertThat(program("admin")
                        .header("Idempotency-Key", "countries-3")
                        .postJson(address, version.replace("iso.org", "elsewhere"))
                        .body())
                .contains("\"rule\":\"RD2\"");
        settle();
        assertThat(visitor("member.undp").get("/reference/countries").body()).contains("Belarus", "region", "Europe");
    }

    /** How many imports there were. */
    private static String imports() {
        return group(
                "\"total\":(\\d+)", program("auditor").get(API + "?limit=1").body());
    }

    private static String refusal(byte[] file) {
        HttpResponse<String> page = visitor("secretariat").upload(FORM, FORM, Map.of(), "bad.csv", file);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("id=\"file-problem\"", "type=\"file\"");
        return page.body();
    }

    /** The address of the result. */
    private static String upload(String name, String... rows) {
        Visitor visitor = visitor(name);
        HttpResponse<String> answer = visitor.upload(FORM, FORM, Map.of(), "import.csv", sheet(rows));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return visitor.leadsTo(answer);
    }

    /** The page with the result. */
    private static String imported(String name, String... rows) {
        Visitor visitor = visitor(name);
        return visitor.get(visitor.leadsTo(visitor.upload(FORM, FORM, Map.of(), "import.csv", sheet(rows))))
                .body();
    }

    private static HttpResponse<String> post(String name, String file, byte[] content) {
        return program(name).upload(PUBLIC, API, Map.of(), file, content);
    }

    private static byte[] sheet(String... rows) {
        return (HEAD + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8);
    }

    private static Visitor visitor(String name) {
        Visitor visitor = new Visitor(root);
        visitor.signIn(name, "assent");
        return visitor;
    }

    private static Visitor program(String name) {
        Visitor program = new Visitor(root);
        String token = program.postJson("/api/v1/tokens", "{\"username\":\"" + name + "\",\"password\":\"assent\"}")
                .body();
        return program.header("Authorization", "Bearer " + group("\"token\":\"([^\"]+)\"", token));
    }

    private static Visitor table(Visitor reader) {
        return reader.header("Accept", "text/csv");
    }

    private static long head() {
        return application.getBean(EventLog.class).head();
    }

    private static void settle() {
        assertThat(application.getBean(Timeline.class).awaitPosition(head())).isTrue();
    }

    private static String group(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }
}
