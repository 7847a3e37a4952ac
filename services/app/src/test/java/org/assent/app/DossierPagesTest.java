package org.assent.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assent.app.configuration.Product;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.timeline.Timeline;
import org.assent.testing.TestDatabase;
import org.assent.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The dossier of a proposal in the whole product, from its opening to the waiver that makes it complete. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DossierPagesTest {
    private static final byte[] PDF = "%PDF-1.7 The text of the call".getBytes(StandardCharsets.US_ASCII);
    private static final int LIMIT = 200_000;

    private static ConfigurableApplicationContext product;
    private static String root;
    private static String address;
    private static int keys;

    @BeforeAll
    static void aProposal() throws Exception {
        Path data = Files.createTempDirectory(TestDatabase.target(), "dossiers");
        int port = freePort();
        root = "http://localhost:" + port;
        product = new SpringApplicationBuilder(Product.class)
                .run(
                        "--assent.data=" + data,
                        "--assent.port=" + port,
                        "--assent.demo=true",
                        "--assent.documents.largest=" + LIMIT + "B");
        String proposal = found(
                "\"proposalId\":\"([^\"]+)\"",
                program("rc")
                        .header("Idempotency-Key", "proposal")
                        .postJson(
                                "/api/v1/proposals",
                                "{\"kind\":\"STATEMENT\",\"title\":\"A programme\",\"language\":\"en\","
                                        + "\"paragraphs\":[{\"id\":\"p1\",\"text\":\"People move.\"}]}")
                        .body());
        address = "/dossiers/proposal/" + proposal;
        settle();
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    @Order(1)
    void the_secretariat_opens_it_and_reads_first_what_is_missing() {
        Visitor secretariat = signedIn("secretariat");
        assertThat(secretariat.get(address).body()).contains("No dossier was opened yet.");

        HttpResponse<String> answer = secretariat.submit(address, address, Map.of("idempotencyKey", key()));

        String page = secretariat.get(secretariat.leadsTo(answer)).body();
        assertThat(page)
                .contains("The dossier is open.", "documents are missing for", "Missing</span>", "Comes later</span>")
                .contains("Found</span>", "Not needed so far</span>");
        secretariat.submit(address, "/language", Map.of("language", "ru", "back", address));
        assertThat(secretariat.get(address).body())
                .contains("Текст конкурса и версия руководства", "Не хватает 4 документов для");
        secretariat.submit(address, "/language", Map.of("language", "en", "back", address));
    }

    @Test
    @Order(2)
    void a_file_with_a_cyrillic_name_goes_in_and_comes_out_to_be_saved() {
        Visitor member = signedIn("member.undp");

        HttpResponse<String> answer = upload(member, "D01", "Текст конкурса.pdf", PDF, key());

        assertThat(member.get(member.leadsTo(answer)).body())
                .contains("The file is in the dossier.", "Текст конкурса.pdf", "Version 1");
        HttpResponse<String> file = member.get(address + "/items/D01/versions/1");
        assertThat(file.body()).isEqualTo(new String(PDF, StandardCharsets.US_ASCII));
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%D0%A2%D0%B5%D0%BA%D1%81%D1%82");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/pdf");
    }

    @Test
    @Order(3)
    void a_double_click_adds_one_version_and_the_same_file_again_is_refused() {
        Visitor member = signedIn("member.undp");
        byte[] content = "Guidance\n".getBytes(StandardCharsets.UTF_8);
        String key = key();

        HttpResponse<String> first = upload(member, "D01", "guidance.txt", content, key);
        HttpResponse<String> second = upload(member, "D01", "guidance.txt", content, key);

        assertThat(first.statusCode()).isEqualTo(302);
        assertThat(member.leadsTo(second)).isEqualTo(member.leadsTo(first));
        assertThat(member.get(member.leadsTo(second)).body())
                .contains("Version 2")
                .doesNotContain("Version 3");
        HttpResponse<String> again = upload(member, "D01", "guidance.txt", content, key());
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("A new version of a document has another content than the last one");
    }

    @Test
    @Order(4)
    void what_cannot_be_taken_is_refused_in_words_and_changes_nothing() {
        Visitor member = signedIn("member.undp");
        long head = head();

        HttpResponse<String> wrong =
                upload(member, "D08", "sheet.pdf", "MZ\u0000".getBytes(StandardCharsets.UTF_8), key());
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("its content is what its name says", "Marker sheets");
        HttpResponse<String> empty = upload(member, "D08", "sheet.pdf", new byte[0], key());
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("The file is empty.");
        HttpResponse<String> large = upload(member, "D08", "sheet.pdf", new byte[LIMIT + 1], key());
        assertThat(large.statusCode()).isEqualTo(422);
        assertThat(large.body()).contains("Make it smaller or divide it.");
        assertThat(upload(member, "D08", "sheet.pdf", new byte[5 * LIMIT], key())
                        .statusCode())
                .isEqualTo(413);
        assertThat(upload(member, "", "sheet.pdf", PDF, key()).body())
                .contains("Choose the item to which the file belongs.");

        assertThat(product.getBean(EventLog.class)
                        .at(head())
                        .orElseThrow()
                        .payload()
                        .getClass()
                        .getSimpleName())
                .isEqualTo("AttemptRefused");
        assertThat(head()).isEqualTo(head + 1);
    }

    @Test
    @Order(5)
    void a_member_waives_nothing_and_the_secretariat_only_with_a_reason() {
        Visitor secretariat = signedIn("secretariat");
        assertThat(signedIn("member.undp").get(address).body()).doesNotContain("Do without an item");
        assertThat(waive(secretariat, " ").body()).contains("Say why the item need not be there.");

        HttpResponse<String> answer = waive(secretariat, "The fund dropped the sheets");

        assertThat(secretariat.get(secretariat.leadsTo(answer)).body())
                .contains("Waived</span>", "The fund dropped the sheets", "Ask for it again");
        assertThat(secretariat.get("/record?level=all").body())
                .contains("“Marker sheets: gender, human rights, child” need not be in the dossier");
    }

    @Test
    @Order(6)
    void a_page_of_the_past_has_the_dossier_of_then_and_no_buttons() {
        String page =
                signedIn("secretariat").get(address + "?asOf=" + (head() - 1)).body();

        assertThat(page).contains("Version 2").doesNotContain("Waived</span>", "<input type=\"file\"");
    }

    @Test
    @Order(7)
    void programs_read_the_same_and_add_by_a_form() {
        Visitor program = program("secretariat");
        String api = "/api/v1" + address;

        assertThat(program.get(api).body()).contains("\"missing\":[", "\"state\":\"WAIVED\"", "\"hash\":\"");
        HttpResponse<String> added = program.header("Idempotency-Key", key())
                .upload(api, api + "/items/D08/versions", Map.of("language", "en"), "sheet.pdf", PDF);
        assertThat(added.statusCode()).as(added.body()).isEqualTo(200);
        settle();
        assertThat(program.get(api).body()).contains("sheet.pdf").doesNotContain("\"state\":\"WAIVED\"");
        assertThat(program.get(api.replaceAll("[0-9a-f]{12}$", "000000000000")).statusCode())
                .isEqualTo(404);
        assertThat(program.get("/api/v1/dossiers").body()).contains("\"total\":1");
    }

    @Test
    @Order(8)
    void a_document_that_is_restricted_is_kept_from_the_Network_on_every_page_of_now_and_of_then_DS15() {
        Visitor secretariat = signedIn("secretariat");
        Visitor member = signedIn("member.undp");
        upload(secretariat, "D11", "Names of officials.pdf", PDF, key());
        long forAll = head();
        String file = address + "/items/D11/versions/1";
        assertThat(member.get(file).statusCode()).isEqualTo(200);

        assertThat(secretariat
                        .submit(
                                address,
                                file + "/classification",
                                Map.of("idempotencyKey", key(), "classification", "RESTRICTED", "reason", " "))
                        .body())
                .contains("A document is classified anew with a reason");
        secretariat.submit(
                address,
                file + "/classification",
                Map.of("idempotencyKey", key(), "classification", "RESTRICTED", "reason", "It names officials"));
        settle();

        for (String moment : new String[] {"", "?asOf=" + forAll}) {
            assertThat(member.get(address + moment).body())
                    .contains("Restricted document")
                    .doesNotContain("Names of officials");
            HttpResponse<String> kept = member.get(file + moment);
            assertThat(kept.statusCode()).isEqualTo(403);
            assertThat(kept.body()).contains("A restricted document is read by co-chairs");
            assertThat(program("member.undp").get("/api/v1" + address + moment).body())
                    .contains("\"withheld\":true")
                    .doesNotContain("Names of officials");
            assertThat(program("member.undp").get("/api/v1" + file + moment).statusCode())
                    .isEqualTo(403);
        }
        assertThat(member.get("/record?level=all").body())
                .contains("version 1 is restricted from now on", "It names officials")
                .doesNotContain("Names of officials");
        assertThat(signedIn("admin").get(file).statusCode()).isEqualTo(403);
        for (String reader : new String[] {"rc", "secretariat", "auditor"}) {
            assertThat(signedIn(reader).get(address).body()).contains("Names of officials.pdf");
            assertThat(signedIn(reader).get(file).statusCode()).isEqualTo(200);
        }
        assertThat(program("auditor").get("/api/v1/reads?what=DOCUMENT").body())
                .contains(file, "\"total\":3", "CO_CHAIR", "SECRETARIAT", "AUDITOR")
                .doesNotContain("MEMBER");
    }

    @Test
    @Order(9)
    void an_opening_lets_one_person_read_one_restricted_document_for_a_time_and_each_reading_is_on_record() {
        Visitor member = signedIn("member.undp");
        Visitor other = signedIn("member.unicef");
        Visitor chair = signedIn("rc");
        String file = address + "/items/D11/versions/1";
        String asked = address.substring("/dossiers/".length()) + "/D11/1";
        String form = "/record/break-glass/new?kind=READ_DOCUMENT&item=" + asked;
        assertThat(member.get(form).body())
                .contains("Reading a restricted document: Endorsement by the Government, version 1, of “A programme”")
                .doesNotContain("Names of officials");

        HttpResponse<String> answer = member.submit(
                form,
                "/record/break-glass",
                Map.of(
                        "idempotencyKey",
                        key(),
                        "kind",
                        "READ_DOCUMENT",
                        "item",
                        asked,
                        "reason",
                        "We answer the ministry today",
                        "hours",
                        "2"));
        settle();
        assertThat(member.get(file).statusCode()).isEqualTo(403);
        String opening = member.leadsTo(answer).replaceAll("\\?.*", "");
        assertThat(chair.get("/").body()).contains("We answer the ministry today");
        assertThat(chair.get("/record/break-glass").body())
                .contains("of “A programme”", "We answer the ministry today", "not opened");
        chair.submit(opening, opening + "/approval", Map.of("idempotencyKey", key()));
        settle();

        assertThat(member.get(address).body()).contains("Names of officials.pdf");
        assertThat(member.get(file).statusCode()).isEqualTo(200);
        assertThat(other.get(file).statusCode()).isEqualTo(403);
        assertThat(other.get(opening).body())
                .contains("Open now.", "We answer the ministry today")
                .doesNotContain("Names of officials");
        assertThat(program("auditor").get("/api/v1/reads?what=DOCUMENT").body())
                .contains("MEMBER", "\"ground\":\"" + opening + "\"");
        chair.submit(opening, opening + "/end", Map.of("idempotencyKey", key(), "reason", "It is answered"));
        settle();
        assertThat(member.get(file).statusCode()).isEqualTo(403);
    }

    private static HttpResponse<String> upload(Visitor who, String item, String name, byte[] content, String key) {
        HttpResponse<String> answer = who.upload(
                address,
                address + "/versions",
                Map.of("idempotencyKey", key, "item", item, "language", "ru", "note", ""),
                name,
                content);
        settle();
        return answer;
    }

    private static HttpResponse<String> waive(Visitor who, String reason) {
        HttpResponse<String> answer = who.submit(
                address, address + "/waivers", Map.of("idempotencyKey", key(), "waived", "D08", "reason", reason));
        settle();
        return answer;
    }

    private static long head() {
        return product.getBean(EventLog.class).head();
    }

    private static void settle() {
        assertThat(product.getBean(Timeline.class).awaitPosition(head())).isTrue();
    }

    private static String key() {
        return "key-" + keys++;
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

    private static String found(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
