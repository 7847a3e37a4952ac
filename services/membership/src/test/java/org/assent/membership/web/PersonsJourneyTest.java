package org.assent.membership.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.assent.kernel.PersonRef;
import org.assent.membership.demonstration.DemonstrationNetwork;
import org.assent.membership.messages.BreakGlassOpened;
import org.assent.membership.messages.FindDirectory;
import org.assent.membership.messages.FindLetterLanguage;
import org.assent.membership.messages.FindNames;
import org.assent.membership.names.NamesConfiguration;
import org.assent.platform.database.Database;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.LogCheck;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.ledger.Subscriptions;
import org.assent.platform.notices.Letter;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.Accounts;
import org.assent.testing.TestDatabase;
import org.assent.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Names, erasure and openings through the pages. */
class PersonsJourneyTest {
    private static final String NAME = "Quorumzz Wordzzling";
    private static final String MAIL = "quorumzz@example.org";
    private static final String LOGIN = "head.undp";
    private static final String PERSONS = "/people/persons";
    private static final String GLASS = "/record/break-glass";

    private static ConfigurableApplicationContext application;
    private static String root;
    private static PersonRef head;
    private static final AtomicInteger keys = new AtomicInteger();

    @BeforeAll
    static void start() {
        TestDatabase.empty();
        application = SpringApplication.run(PeopleApplication.class, "--server.port=0");
        int port = ((WebServerApplicationContext) application).getWebServer().getPort();
        root = "http://localhost:" + port;
        application.getBean(DemonstrationNetwork.class).load();
        assertThat(application.getBean(Timeline.class).awaitPosition(log().head()))
                .isTrue();
        head = new PersonRef(person(LOGIN));
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void an_erased_person_is_nowhere_and_the_record_is_whole() throws Exception {
        Visitor secretariat = as("secretariat");
        submit(
                secretariat,
                PERSONS + "/new",
                PERSONS,
                Map.of("person", head.value(), "entity", "UNDP", "name", NAME, "mail", MAIL));
        long named = log().head();

        assertThat(secretariat.get("/people?seen=" + named).body()).contains(NAME + ", Head of Agency, UNDP");
        assertThat(secretariat.get(PERSONS + "?text=wordzz").body()).contains(NAME);
        assertThat(secretariat.get(sheet()).body()).contains(MAIL).contains("on record");
        assertThat(as("rc").get(sheet()).body()).contains(NAME, "restricted").doesNotContain(MAIL);
        assertThat(holders(NAME)).as("tables with the name, before").isEmpty();

        Visitor administrator = as("admin");
        HttpResponse<String> saysTheName = submit(
                administrator,
                sheet(),
                sheet() + "/erasure",
                Map.of("caseNumber", "12", "legalBasis", "asked for by Wordzzling"));
        assertThat(saysTheName.statusCode()).isEqualTo(422);
        assertThat(saysTheName.body()).contains("asked for by Wordzzling", "PS7");
        submit(
                administrator,
                sheet(),
                sheet() + "/erasure",
                Map.of("caseNumber", "12", "legalBasis", "principle of retention"));

        Visitor auditor = as("auditor");
        long asked = log().head();
        assertThat(auditor.get("/?seen=" + asked).body()).contains("Decide on a case of erasure");
        submit(auditor, sheet() + "?seen=" + asked, sheet() + "/erasure/confirmation", Map.of());
        long erased = log().head();
        assertThat(erased).isGreaterThan(asked);
        assertThat(application
                        .getBean(Subscriptions.class)
                        .await(
                                NamesConfiguration.KEEPING,
                                erased,
                                Duration.ofSeconds(10).toMillis()))
                .isTrue();

        assertThat(application.getBean(FindNames.class).name(head)).isEqualTo(new FindNames.NameView(null, null, true));
        for (String page : List.of(
                "/people?seen=" + erased,
                sheet(),
                PERSONS,
                "/record?level=all",
                "/people?asOf=" + named,
                sheet() + "?asOf=" + named)) {
            assertThat(secretariat.get(page).body())
                    .as(page)
                    .contains("erased · Head of Agency, UNDP")
                    .doesNotContain("uorumzz")
                    .doesNotContain("ordzzling");
        }
        assertThat(secretariat.get(PERSONS + "?text=wordzz").body()).doesNotContain("erased ·");
        assertThat(auditor.get("/record/reads.csv").body())
                .contains("PERSON", sheet())
                .doesNotContain("uorumzz");
        assertThat(application.getBean(Accounts.class).of(head)).isEmpty();
        assertThat(new Visitor(root).signIn(LOGIN, "assent").headers().firstValue("location"))
                .get()
                .asString()
                .contains("wrong");
        assertThat(holders("uorumzz")).isEmpty();
        assertThat(holders("ordzzling")).isEmpty();
        assertThat(files("uorumzz")).isEmpty();
        assertThat(jdbc().sql("select count(*) from access.person_key where wrapped is not null and person_ref = ?")
                        .param(head.value())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(new LogCheck(application.getBean(Database.class).application())
                        .check(List.of())
                        .sound())
                .isTrue();
        assertThat(submit(
                                secretariat,
                                PERSONS + "/new",
                                PERSONS,
                                Map.of("person", head.value(), "name", "Somebody else"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(application.getBean(FindNames.class).name(head).erased()).isTrue();
    }

    @Test
    void an_account_is_unlocked_by_two_persons_and_everybody_is_told() throws Exception {
        for (int wrong = 0; wrong < 5; wrong++) {
            new Visitor(root).signIn("member.who", "wrong");
        }
        assertThat(location(new Visitor(root).signIn("member.who", "assent"))).contains("wrong");
        String member = person("member.who");

        Visitor administrator = as("admin");
        HttpResponse<String> tooLong = submit(
                administrator,
                GLASS + "/new",
                GLASS,
                Map.of("kind", "UNLOCK_ACCOUNT", "person", member, "reason", "A round closes", "hours", "25"));
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.body()).contains("A round closes", "24 hours at most");
        HttpResponse<String> asked = submit(
                administrator,
                GLASS + "/new",
                GLASS,
                Map.of("kind", "UNLOCK_ACCOUNT", "person", member, "reason", "A round closes", "hours", "2"));
        String opening = location(asked).replaceFirst("\\?.*", "").replace(root, "");
        assertThat(submit(administrator, opening, opening + "/approval", Map.of())
                        .statusCode())
                .isEqualTo(403);
        assertThat(location(new Visitor(root).signIn("member.who", "assent"))).contains("wrong");

        Visitor auditor = as("auditor");
        assertThat(auditor.get("/?seen=" + log().head()).body()).contains("Answer a request for a break-glass opening");
        submit(auditor, opening, opening + "/approval", Map.of());
        long opened = log().head();
        assertThat(application
                        .getBean(Subscriptions.class)
                        .await(
                                NamesConfiguration.UNLOCKING,
                                opened,
                                Duration.ofSeconds(10).toMillis()))
                .isTrue();

        assertThat(location(new Visitor(root).signIn("member.who", "assent"))).doesNotContain("wrong");
        assertThat(as("member.undp").get(GLASS + "?seen=" + opened).body())
                .contains("Unlocking an account: Member, WHO", "A round closes", "Second person: Auditor", "open");
        assertThat(application.getBean(Timeline.class).awaitPosition(opened)).isTrue();
        List<Letter> letters = new WhenBreakGlassOpenedThenWriteToTheWholeBody(
                        application.getBean(FindDirectory.class),
                        application.getBean(FindLetterLanguage.class),
                        application.getBean(Timeline.class))
                .letters(opened(opened));
        List<FindDirectory.EntityView> entities = application
                .getBean(FindDirectory.class)
                .directory(
                        "BLR",
                        FindDirectory.Wanted.all(),
                        application.getBean(Timeline.class).now())
                .entities();
        long body = entities.stream().filter(entity -> entity.head() != null).count()
                + entities.stream()
                        .flatMap(entity -> entity.seats().stream())
                        .filter(FindDirectory.SeatView::registered)
                        .count();
        assertThat(body).isGreaterThan(30);
        assertThat(letters).hasSize((int) body);
        assertThat(letters.stream().map(Letter::key)).doesNotHaveDuplicates();
    }

    @Test
    void a_co_chair_reads_a_restricted_address_under_an_opening_and_each_reading_is_on_record() {
        String member = person("member.unicef");
        Visitor secretariat = as("secretariat");
        submit(
                secretariat,
                PERSONS + "/new",
                PERSONS,
                Map.of("person", member, "name", "Some Name Here", "mail", "here@example.org"));
        Visitor chair = as("rc");
        String address = PERSONS + "/" + member;
        assertThat(chair.get(address + "?seen=" + log().head()).body())
                .contains("restricted")
                .doesNotContain("here@example.org");
        String opening = location(submit(
                        chair,
                        address,
                        GLASS,
                        Map.of("kind", "READ_RESTRICTED", "person", member, "reason", "Reach them", "hours", "1")))
                .replaceFirst("\\?.*", "")
                .replace(root, "");
        submit(as("admin"), opening, opening + "/approval", Map.of());

        assertThat(chair.get(address + "?seen=" + log().head()).body()).contains("here@example.org", "opening until");
        assertThat(as("iom").get(address).body()).doesNotContain("here@example.org");

        assertThat(as("auditor").get("/record/reads").body())
                .contains("the restricted part of a person’s sheet", opening, "Co-chair");
        assertThat(chair.get("/record/reads").statusCode()).isEqualTo(403);

        submit(chair, opening, opening + "/end", Map.of("reason", "done"));
        assertThat(chair.get(address + "?seen=" + log().head()).body()).doesNotContain("here@example.org");
    }

    @Test
    void a_co_chair_forms_a_task_team_and_a_member_of_it_records_a_delivery() {
        Visitor chair = as("iom");
        HttpResponse<String> noDay = submit(
                chair, "/people/teams/new", "/people/teams", Map.of("title", "Data", "mandate", "Compare", "ends", ""));
        assertThat(noDay.statusCode()).isEqualTo(422);
        assertThat(noDay.body()).contains("Give the last day.", "Compare");
        HttpResponse<String> formed = submit(
                chair,
                "/people/teams/new",
                "/people/teams",
                Map.of("title", "Data", "mandate", "Compare", "lead", "UNDP", "members", "UNDP", "ends", "2027-03-31"));
        String team = location(formed).replaceFirst("\\?.*", "").replace(root, "");
        assertThat(chair.get(team + "?seen=" + log().head()).body())
                .contains("Active until 31 March 2027.", "only advises", "UNDP");

        Visitor member = as("member.undp");
        submit(member, team, team + "/deliveries", Map.of("what", "A table of figures", "document", "/people"));
        assertThat(member.get(team + "?seen=" + log().head()).body()).contains("A table of figures");
        assertThat(member.get("/people/teams?state=active").body()).contains("Data");
        assertThat(member.get("/people/teams?state=ended").body()).contains("There is no task team here.");
        assertThat(member.get("/people/teams.csv").body()).contains("\"Data\",\"Compare\",\"UNDP\"");

        submit(
                chair,
                "/people/resources/new",
                "/people/resources",
                Map.of("what", "An expert", "provider", "IOM", "work", "The report", "ends", "2027-03-31"));
        assertThat(member.get("/people/resources?seen=" + log().head()).body()).contains("An expert", "The report");
    }

    @SuppressWarnings("unchecked")
    private static RecordedEvent<BreakGlassOpened> opened(long position) {
        return (RecordedEvent<BreakGlassOpened>) log().at(position).orElseThrow();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("location").orElse("");
    }

    private static String person(String login) {
        return jdbc().sql("select person_ref from access.account where username = ?")
                .param(login)
                .query(String.class)
                .single();
    }

    private static HttpResponse<String> submit(Visitor by, String page, String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("idempotencyKey", "key " + keys.incrementAndGet());
        return by.submit(page, path, all);
    }

    private static String sheet() {
        return PERSONS + "/" + head.value();
    }

    private static Visitor as(String name) {
        Visitor visitor = new Visitor(root);
        visitor.signIn(name, "assent");
        return visitor;
    }

    private static EventLog log() {
        return application.getBean(EventLog.class);
    }

    private static JdbcClient jdbc() {
        return JdbcClient.create(application.getBean(Database.class).owner());
    }

    /** Every column of every table in which the text stands. */
    private static List<String> holders(String text) {
        List<String> found = new ArrayList<>();
        jdbc().sql("""
                        select table_schema, table_name, column_name, data_type from information_schema.columns
                        where table_schema not in ('pg_catalog', 'information_schema')
                          and (data_type in ('text', 'bytea', 'jsonb', 'json', 'ARRAY') or data_type like 'character%')""").query().listOfRows().forEach(column -> {
            String name = "\"" + column.get("column_name") + "\"";
            String content =
                    column.get("data_type").equals("bytea") ? "encode(" + name + ", 'escape')" : name + "::text";
            String table = "\"" + column.get("table_schema") + "\".\"" + column.get("table_name") + "\"";
            boolean holds = jdbc().sql(
                            "select exists (select 1 from " + table + " where strpos(" + content + ", ?) > 0)")
                    .param(text)
                    .query(Boolean.class)
                    .single();
            if (holds) {
                found.add(table + "." + name);
            }
        });
        return found;
    }

    /** Every file of the data directory in which the text stands, tables, indexes and journal among them. */
    private static List<Path> files(String text) throws IOException {
        byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
        try (Stream<Path> files = Files.walk(TestDatabase.target())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().contains("test-database"))
                    .filter(file -> holds(file, wanted))
                    .toList();
        }
    }

    private static boolean holds(Path file, byte[] wanted) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                    .contains(new String(wanted, StandardCharsets.ISO_8859_1));
        } catch (IOException gone) {
            return false;
        }
    }
}
