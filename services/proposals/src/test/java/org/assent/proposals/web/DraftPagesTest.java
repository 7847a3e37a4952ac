package org.assent.proposals.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assent.kernel.Act;
import org.assent.kernel.Capacity;
import org.assent.kernel.Channel;
import org.assent.kernel.Ids;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.membership.demonstration.DemonstrationNetwork;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.timeline.Timeline;
import org.assent.proposals.CallDates;
import org.assent.proposals.ConceptNote;
import org.assent.proposals.DraftFacts;
import org.assent.proposals.Section;
import org.assent.proposals.demonstration.DemonstrationReferenceData;
import org.assent.proposals.messages.OpenCall;
import org.assent.proposals.messages.RegisterCall;
import org.assent.proposals.messages.SetBudget;
import org.assent.proposals.messages.WriteSection;
import org.assent.proposals.sheet.Sheets;
import org.assent.rules.dossier.ChecklistItem;
import org.assent.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Filling a concept note by page and by program, alone and together with others. */
class DraftPagesTest {
    private static final String NEW = "/drafts/new?programme=D-01";

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
        byte[] sheet = (Sheets.HEAD
                        + Sheets.row("D-01", "Evidence for policy", "Serbia", "UNHCR", "UNHCR;UNDP", "1", "1", "10.7")
                        + "\n")
                .getBytes(StandardCharsets.UTF_8);
        visitor("secretariat").upload("/programmes/import", "/programmes/import", Map.of(), "real.csv", sheet);
        settle();
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void a_copy_of_a_real_programme_begins_with_what_is_on_record_of_it() {
        assertThat(visitor("member.undp").get("/programmes/D-01").body())
                .contains("href=\"/drafts/new?programme=D-01\"");
        assertThat(visitor("secretariat").get(NEW).body())
                .contains("A draft with the facts of a real programme", "value=\"Evidence for policy\"");

        String page = visitor("auditor").get(opened()).body();

        assertThat(page)
                .contains("things are still missing before it can be submitted.", "This draft is under no call yet")
                .contains("Say what the problem is.", "Answer principle 10.", "Choose the primary objective")
                .doesNotContain("Name at least two participating organisations", "Submit for the check");
    }

    @Test
    void a_section_is_written_and_counts_no_longer_as_missing() {
        String draft = opened();
        Visitor member = visitor("member.undp");

        HttpResponse<String> answer =
                write(member, draft + "/problem", Map.of("text", "Data are missing.", "step", "next"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        assertThat(member.leadsTo(answer)).startsWith(draft + "/approach?seen=");
        assertThat(member.get(member.leadsTo(answer)).body())
                .contains("Saved: Problem.", "Say what the programme does");
        assertThat(member.get(draft).body()).contains("for UNDP").doesNotContain("Say what the problem is.");
    }

    @Test
    void when_two_write_the_same_section_both_texts_are_shown_and_nothing_is_lost() {
        String draft = opened();
        write(visitor("member.undp"), draft + "/problem", Map.of("text", "What UNDP says."));

        HttpResponse<String> both =
                write(visitor("member.unhcr"), draft + "/problem", Map.of("text", "What UNHCR says.", "version", "0"));

        assertThat(both.statusCode()).isEqualTo(412);
        assertThat(both.body())
                .contains("Somebody else wrote this section meanwhile. Nothing is lost.")
                .contains("What UNDP says.", "What UNHCR says.", "name=\"version\" value=\"1\"");
        assertThat(write(visitor("member.unhcr"), draft + "/problem", Map.of("text", "What both say.", "version", "1"))
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void what_is_typed_is_saved_while_it_is_written() {
        String draft = opened();
        Visitor member = visitor("member.unhcr");
        String page = draft + "/approach";

        HttpResponse<String> saved = member.submit(page, page + "/autosave", fields(Map.of("text", "We count.")));

        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
        assertThat(saved.body()).contains("Saved at ", "data-version=\"1\"").doesNotContain("<html");
        HttpResponse<String> meanwhile = visitor("member.undp")
                .submit(page, page + "/autosave", fields(Map.of("text", "We ask.", "version", "0")));
        assertThat(meanwhile.statusCode()).isEqualTo(412);
        assertThat(member.get(page).body()).contains("We count.").doesNotContain("We ask.");
    }

    @Test
    void a_budget_is_typed_line_by_line_and_what_follows_from_it_is_said_in_words() {
        String draft = opened();
        Visitor member = visitor("member.unhcr");
        Map<String, String> line =
                Map.of("organisation", "UNHCR", "category", "1", "year", "2027", "amount", "100,000.00", "share", "40");

        String more =
                write(member, draft + "/budget", with(line, "step", "line")).body();
        assertThat(more).contains("id=\"amount-1\"", "value=\"100,000.00\"");
        assertThat(member.get(draft + "/budget").body()).doesNotContain("100,000.00");
        assertThat(write(member, draft + "/budget", with(with(line, "step", "split"), "gross", "107000"))
                        .body())
                .contains("USD 107,000.00 gross are USD 100,000.00 direct and USD 7,000.00 indirect costs, at 7 %");

        assertThat(write(member, draft + "/budget", line).statusCode()).isEqualTo(302);
        settle();
        assertThat(member.get(draft + "/budget").body())
                .contains("Indirect costs are 7 % of direct costs: UNHCR 100,000.00 gives 7,000.00.", "107,000.00")
                .contains("UNDP participates and has no line of the budget.", "USD 40,000.00 serve gender equality");
        assertThat(visitor("auditor").get(draft + "/budget").body())
                .contains("gives 7,000.00")
                .doesNotContain("name=\"amount\"");
    }

    @Test
    void what_cannot_be_read_comes_back_as_it_was_typed() {
        String draft = opened();
        Visitor member = visitor("member.unhcr");

        HttpResponse<String> back = write(
                member,
                draft + "/budget",
                Map.of("organisation", "UNHCR", "category", "1", "year", "2027", "amount", "a lot"));
        assertThat(back.statusCode()).isEqualTo(422);
        assertThat(back.body()).contains("“a lot” is no amount", "href=\"#amount-0\"", "value=\"a lot\"");

        HttpResponse<String> negative = write(
                member,
                draft + "/budget",
                Map.of("organisation", "UNHCR", "category", "1", "year", "2027", "amount", "-5"));
        assertThat(negative.statusCode()).isEqualTo(422);
        assertThat(negative.body()).contains("An amount of UNHCR is negative.");
        assertThat(write(member, draft + "/period", Map.of("plannedStart", "soon"))
                        .body())
                .contains("value=\"soon\"", "The start is a date such as");
    }

    @Test
    void every_section_has_a_page_for_those_who_write_and_one_for_those_who_read() {
        String draft = opened();
        Visitor member = visitor("member.undp");
        Visitor auditor = visitor("auditor");
        String page = member.get(draft).body();
        Matcher sections = Pattern.compile("href=\"(" + draft + "/[a-z-]+)\"").matcher(page);
        int count = 0;
        while (sections.find()) {
            count++;
            assertThat(member.get(sections.group(1)).body())
                    .as(sections.group(1))
                    .contains("Save and ", "name=\"version\"");
            assertThat(auditor.get(sections.group(1)).body())
                    .as(sections.group(1))
                    .contains("You read here")
                    .doesNotContain("name=\"version\"");
        }
        assertThat(count).isEqualTo(17);
    }

    @Test
    void long_lists_are_shortened_without_a_script_and_what_is_chosen_stays() {
        String draft = opened();
        Visitor member = visitor("member.undp");

        String page = write(
                        member, draft + "/targets", Map.of("step", "filter", "find", "trafficking", "target", "10.7"))
                .body();

        assertThat(page).contains("value=\"10.7\" checked", "value=\"8.7\"").doesNotContain("value=\"3.c\"");
        String objectives = write(member, draft + "/objectives", Map.of("step", "filter", "primary", "9", "area", "1"))
                .body();
        assertThat(objectives).contains("The primary objective lies outside the thematic area.");
    }

    @Test
    void the_past_and_Russian_are_read_alike() {
        String draft = opened();
        long before = head();
        Visitor member = visitor("head.unhcr"); // the language stays with the account, which no other test uses
        write(member, draft + "/results", Map.of("text", "Later words."));
        settle();

        assertThat(member.get(draft + "/results").body()).contains("Later words.");
        assertThat(member.get(draft + "/results?asOf=" + before).body())
                .contains("Nothing is written here yet.")
                .doesNotContain("Later words.", "name=\"version\"");
        member.submit(draft, "/language", Map.of("language", "ru", "back", draft));
        assertThat(member.get(draft).body()).contains("Чтобы представить проект, не хватает ещё", "Опишите проблему.");
        assertThat(member.get(draft + "/objectives").body()).contains("Главная цель");
    }

    @Test
    void a_draft_under_an_open_call_is_filled_and_submitted_by_its_lead() {
        Commands commands = application.getBean(Commands.class);
        Instant now = application.getBean(Clock.class).instant();
        UUID call = Ids.derived(Instant.EPOCH, "test call");
        commands.send(
                new RegisterCall(
                        call,
                        "BLR",
                        "Migration MPTF",
                        "MPTF-1",
                        "First call",
                        "Первый конкурс",
                        List.of(ChecklistItem.Phase.CONCEPT_NOTE),
                        now.plus(Duration.ofDays(90)),
                        new CallDates(
                                now.plus(Duration.ofDays(30)),
                                now.plus(Duration.ofDays(60)),
                                now.plus(Duration.ofDays(80))),
                        null,
                        DraftFacts.configuration()),
                act(Role.SECRETARIAT, "IOM", now));
        commands.send(new OpenCall(call), act(Role.CO_CHAIR, "RCO", now));
        settle();
        Visitor lead = visitor("member.unhcr");
        String form = "/drafts/new?call=" + call;
        assertThat(lead.get(form).body()).contains("First call", "Drafts until");
        assertThat(lead.submit(form, "/drafts", fields(Map.of("language", "en", "title", "No call")))
                        .body())
                .contains("Please choose a call.", "value=\"No call\"");
        HttpResponse<String> opened = lead.submit(
                form,
                "/drafts",
                fields(Map.of("call", call.toString(), "language", "en", "lead", "UNHCR", "title", "For evidence")));
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(302);
        String address = lead.leadsTo(opened);
        String draft = address.substring(0, address.indexOf('?'));
        UUID proposal = UUID.fromString(draft.substring("/proposals/".length(), "/proposals/".length() + 36));
        ConceptNote full = DraftFacts.fullNote();
        for (Section section : full.written()) {
            int seen = section == Section.TITLE || section == Section.ORGANISATIONS ? 1 : 0;
            commands.send(
                    section == Section.BUDGET
                            ? new SetBudget(proposal, seen, DraftFacts.budget("100000.00"))
                            : new WriteSection(
                                    proposal,
                                    section,
                                    seen,
                                    ConceptNote.of(section, Objects.requireNonNull(full.part(section)))),
                    act(Role.MEMBER, "UNHCR", now));
        }
        settle();

        assertThat(lead.get(draft).body()).contains("Everything is there: it can be submitted.");
        HttpResponse<String> submitted = lead.submit(draft, draft.replace("/draft", "/submissions"), fields(Map.of()));

        assertThat(submitted.statusCode()).as(submitted.body()).isEqualTo(302);
        settle();
        assertThat(lead.get(draft).body())
                .contains("This concept note is not open for writing now.")
                .doesNotContain("Submit for the check");
    }

    private static Act act(Role role, String entity, Instant at) {
        return new Act(new PersonRef("test"), new Capacity(role, "BLR", entity), null, Channel.PAGE, at, 0);
    }

    @Test
    void a_submission_that_lacks_something_is_refused_with_all_it_lacks() {
        String draft = opened();
        Visitor lead = visitor("member.unhcr");
        assertThat(lead.get(draft).body()).contains("Submit for the check");

        HttpResponse<String> refused = lead.submit(draft, draft.replace("/draft", "/submissions"), fields(Map.of()));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("/rules/T05", "Answer each of the ten guiding principles.");
    }

    @Test
    void programs_read_and_write_sections_and_learn_when_they_are_late() {
        String draft = "/api/v1" + opened();
        Visitor program = program("member.unhcr");
        HttpResponse<String> read = program.get(draft);
        assertThat(read.headers().firstValue("ETag")).isPresent();
        assertThat(read.body()).contains("\"missing\":[", "\"key\":\"call\"");
        String problem = "{\"versionSeen\":0,\"written\":{\"problem\":{\"text\":\"By a program\"}}}";

        assertThat(put(program, draft + "/problem", problem).statusCode()).isEqualTo(200);
        settle();
        assertThat(program.get(draft + "/problem").body()).contains("\"version\":1", "By a program");
        HttpResponse<String> late = put(program, draft + "/problem", problem.replace("By a", "By another"));
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(put(program, draft + "/approach", problem).statusCode()).isEqualTo(400);
        assertThat(put(program("member.iom"), draft + "/problem", problem.replace(":0", ":1"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(program.header("Idempotency-Key", key())
                        .postJson("/api/v1/drafts", "{\"language\":\"en\",\"title\":\"New\",\"lead\":\"UNHCR\"}")
                        .statusCode())
                .isIn(403, 409, 422);
    }

    private static HttpResponse<String> put(Visitor program, String path, String json) {
        return program.header("Idempotency-Key", key()).putJson(path, json);
    }

    /** The address of a draft that the secretariat brought in. */
    private static String opened() {
        Visitor secretariat = visitor("secretariat");
        HttpResponse<String> answer = secretariat.submit(
                NEW,
                "/drafts",
                fields(Map.of("programme", "D-01", "language", "en", "lead", "UNHCR", "title", "Evidence for policy")));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        settle();
        String address = secretariat.leadsTo(answer);
        return address.substring(0, address.indexOf('?'));
    }

    private static HttpResponse<String> write(Visitor visitor, String page, Map<String, String> typed) {
        HttpResponse<String> answer = visitor.submit(page, page, fields(typed));
        settle();
        return answer;
    }

    private static Map<String, String> fields(Map<String, String> typed) {
        return with(typed, "idempotencyKey", key());
    }

    private static Map<String, String> with(Map<String, String> typed, String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(typed);
        all.put(name, value);
        return all;
    }

    private static String key() {
        return UUID.randomUUID().toString();
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
        Matcher matcher = Pattern.compile("\"token\":\"([^\"]+)\"").matcher(token);
        assertThat(matcher.find()).as(token).isTrue();
        return program.header("Authorization", "Bearer " + matcher.group(1));
    }

    private static long head() {
        return application.getBean(EventLog.class).head();
    }

    private static void settle() {
        assertThat(application.getBean(Timeline.class).awaitPosition(head())).isTrue();
    }
}
