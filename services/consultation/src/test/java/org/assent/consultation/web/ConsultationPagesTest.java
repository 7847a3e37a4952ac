package org.assent.consultation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.assent.consultation.Addressee;
import org.assent.consultation.NetworkAddressees;
import org.assent.consultation.RoundFacts;
import org.assent.consultation.messages.FindConsultation;
import org.assent.consultation.messages.OpenConsultationRound;
import org.assent.kernel.Act;
import org.assent.kernel.Channel;
import org.assent.kernel.Ids;
import org.assent.membership.demonstration.DemonstrationNetwork;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.timeline.Timeline;
import org.assent.rules.time.WorkingCalendar;
import org.assent.testing.Reader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The pages of consultations, as people of the demonstration network fill them without script. */
class ConsultationPagesTest {
    private static ConfigurableApplicationContext application;
    private static int port;

    @BeforeAll
    static void the_network_is_there() {
        application = SpringApplication.run(PagesApplication.class, "--server.port=0");
        port = ((WebServerApplicationContext) application).getWebServer().getPort();
        application.getBean(DemonstrationNetwork.class).load();
        upToDate();
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    private static void upToDate() {
        application
                .getBean(Timeline.class)
                .awaitPosition(application.getBean(EventLog.class).head());
    }

    /** Opens a consultation of the whole demonstration network; the id follows from the name. */
    private static String open(String name) {
        UUID round = Ids.derived(Instant.EPOCH, name);
        Instant now = Instant.now();
        int year = now.atOffset(ZoneOffset.UTC).getYear();
        WorkingCalendar usual = RoundFacts.CALENDAR;
        List<Addressee> all = application
                .getBean(NetworkAddressees.class)
                .of("BLR", application.getBean(Timeline.class).now());
        assertThat(all).hasSizeGreaterThan(15);
        application
                .getBean(Commands.class)
                .send(
                        new OpenConsultationRound(
                                round,
                                "BLR",
                                RoundFacts.SUBJECT,
                                1,
                                false,
                                RoundFacts.TEXT,
                                "IOM",
                                all,
                                7,
                                RoundFacts.SETTINGS,
                                new WorkingCalendar(
                                        usual.zone(),
                                        usual.workingDays(),
                                        usual.opens(),
                                        usual.midday(),
                                        usual.closes(),
                                        usual.holidays(),
                                        new TreeSet<>(List.of(year, year + 1)))),
                        Act.ofSystem(Channel.PROCESS, now));
        upToDate();
        return "/consultations/" + round;
    }

    private static Map<String, String> change() {
        return Map.of(
                "kind",
                "CHANGE_REQUESTED",
                "textHash",
                RoundFacts.TEXT.hash().value(),
                "lastNumber",
                "0",
                "paragraph-0",
                "p2",
                "kind-0",
                "SUBSTANCE",
                "text-0",
                "Return must be voluntary, <always>.",
                "change-0",
                "supports voluntary return");
    }

    @Test
    void a_member_is_asked_at_home_reads_the_text_answers_and_finds_the_comment_beside_its_paragraph() {
        String round = open("answered");
        Reader member = Reader.as("member.undp", port);
        assertThat(member.page("/").body()).contains("Answer the consultation for UNDP");
        assertThat(member.page(round).body())
                .contains("Answers are taken until", "The programme gathers evidence.", "The answer of UNDP")
                .contains("The round has 10 working days.", "Where it stands")
                .doesNotContain("Remind now");
        assertThat(member.page(round + "/answer").body()).contains("What does UNDP answer?", "Comment 1");

        HttpResponse<String> answered = member.fill(round + "/answer", round + "/answer", change());
        assertThat(answered.body())
                .contains("The answer of UNDP is recorded: Change requested.")
                .contains("Return must be voluntary, &lt;always&gt;.", "supports voluntary return")
                .contains("opened the text")
                .doesNotContain("CHANGE_REQUESTED");
        assertThat(member.page(round + "/answer").body()).contains("Return must be voluntary", "Comment 2");
    }

    @Test
    void what_was_typed_comes_back_with_one_more_row_or_with_what_is_wrong() {
        String round = open("typed");
        Reader member = Reader.as("member.unicef", port);

        Map<String, String> more = new HashMap<>(change());
        more.put("step", "add");
        assertThat(member.fill(round + "/answer", round + "/answer", more).body())
                .contains("Return must be voluntary", "Comment 2", "text-1");
        Map<String, String> wrong = new HashMap<>(change());
        wrong.put("kind", "NO_COMMENT");
        HttpResponse<String> refused = member.fill(round + "/answer", round + "/answer", wrong);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("You wrote comments.", "Return must be voluntary");
    }

    @Test
    void the_lead_answers_each_comment_and_the_table_holds_it() {
        String round = open("disposed");
        Reader.as("member.who", port).fill(round + "/answer", round + "/answer", change());
        Reader lead = Reader.as("secretariat", port);
        assertThat(lead.page(round + "/matrix").body())
                .contains("One comment waits for an answer.", "C1", "WHO", "Answer C1");

        HttpResponse<String> empty = lead.fill(
                round + "/matrix",
                round + "/dispositions",
                Map.of("comment", "C1", "becomes", "NOT_ACCEPTED", "reason", " "));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("S75");
        HttpResponse<String> done = lead.fill(
                round + "/matrix",
                round + "/dispositions",
                Map.of("comment", "C1", "becomes", "PARTLY_ACCEPTED", "reason", "Said in paragraph 2"));
        assertThat(done.body()).contains("Every comment has its answer.", "Said in paragraph 2");
        assertThat(lead.page(round + "/matrix?disposition=OPEN").body()).contains("No comment is like that.");
        assertThat(lead.get(round + "/matrix.csv", "text/csv").body())
                .contains("\"C1\",\"WHO\",\"2\",\"Substance\"", "\"Partly accepted\",\"Said in paragraph 2\"");
    }

    @Test
    void the_secretariat_waives_reminds_and_is_told_whom_the_text_has_not_reached() {
        String round = open("run");
        Reader secretariat = Reader.as("secretariat", port);
        assertThat(secretariat.page("/").body()).contains("The text of the consultation has not reached everybody");
        assertThat(secretariat
                        .fill(round, round + "/waivers", Map.of("seat", "UNODC", "reason", "No address on file"))
                        .body())
                .contains("The consultation does not wait for UNODC.", "not waited for: No address on file");
        assertThat(secretariat.fill(round, round + "/reminders", Map.of()).body())
                .contains("Everybody who is silent is being reminded.", "reminders: 1");
        assertThat(secretariat
                        .fill(round, round + "/voiding", Map.of("void-reason", "The text has changed"))
                        .body())
                .contains("The consultation is void.", "The text has changed");
    }

    @Test
    void whoever_is_not_asked_is_refused_by_the_rule() {
        String round = open("refused");
        Reader auditor = Reader.as("auditor", port);
        HttpResponse<String> refused = auditor.page(round + "/answer");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("S73");
        assertThat(auditor.fill(round, round + "/reminders", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(auditor.page(round).body()).doesNotContain("Remind now", "Do not wait");
    }

    @Test
    void the_list_has_filter_and_empty_state_and_the_certificate_says_that_it_is_not_made_yet() {
        String round = open("listed");
        Reader auditor = Reader.as("auditor", port);
        assertThat(auditor.page("/consultations").body())
                .contains("Evidence-based migration policy", "Answers are taken");
        assertThat(auditor.page("/consultations?state=CLOSED").body()).contains("No consultation is like that.");
        assertThat(auditor.page(round + "/certificate").body())
                .contains("The certificate is made when the consultation closes.");
        assertThat(auditor.page("/consultations/" + Ids.derived(Instant.EPOCH, "none"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void pages_are_told_in_Russian() {
        String round = open("russian");
        Reader reader = Reader.as("member.ilo", port).speaking("ru");
        assertThat(reader.page("/consultations").body()).contains("Консультации", "Принимаются ответы");
        assertThat(reader.page(round).body())
                .contains(
                        "Ответы принимаются до", "На раунд отведено 10 рабочих дней.", "Направить текст каждому члену");
        assertThat(reader.page(round + "/answer").body()).contains("Что отвечает ILO?");
        assertThat(reader.page(round + "/matrix").body()).contains("Замечаний нет.");
    }

    @Test
    void an_earlier_moment_has_no_buttons() {
        String round = open("past");
        long then = application.getBean(EventLog.class).head();
        UUID id = UUID.fromString(round.substring("/consultations/".length()));
        assertThat(application
                        .getBean(FindConsultation.class)
                        .round(id, application.getBean(Timeline.class).now()))
                .isPresent();
        open("after the past");
        String page =
                Reader.as("secretariat", port).page(round + "?asOf=" + then).body();
        assertThat(page)
                .contains("Evidence-based migration policy")
                .doesNotContain("Remind now", "Declare void", "/answer\"");
    }

    private static Map<String, String> filed(String evidence) {
        Map<String, String> fields = new HashMap<>(change());
        fields.put("seat", "UNFPA");
        fields.put("way", "MAIL");
        fields.put("saidOn", LocalDate.now(ZoneId.of("Europe/Minsk")).toString());
        fields.put("evidence", evidence);
        return fields;
    }

    @Test
    void a_reply_by_mail_is_filed_and_its_member_sees_and_contests_it() {
        String round = open("filed");
        Reader secretariat = Reader.as("secretariat", port);
        assertThat(secretariat.page(round).body()).contains("File a reply that came by mail");
        String form = round + "/filing?seat=UNFPA";
        assertThat(secretariat.page(round + "/filing").body()).contains("On behalf of", "UNODC");
        assertThat(secretariat.page(form).body()).contains("What did UNFPA reply?", "By telephone", "Comment 1");
        HttpResponse<String> wrong = secretariat.fill(form, round + "/filings", filed(" "));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Please say what shows the reply.", "Return must be voluntary");

        assertThat(secretariat
                        .fill(form, round + "/filings", filed("We ask for one change"))
                        .body())
                .contains("The reply of UNFPA is filed: Change requested.")
                .contains("filed by the secretariat on behalf of");
        Reader member = Reader.as("member.unfpa", port);
        assertThat(member.page("/").body()).contains("The secretariat filed an answer for UNFPA");
        assertThat(member.page(round).body()).contains("We ask for one change", "This is not our answer");
        HttpResponse<String> refused =
                member.fill(round, round + "/contests", Map.of("seat", "UNFPA", "number", "1", "contest-reason", " "));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("S73B");
        assertThat(member.fill(
                                round,
                                round + "/contests",
                                Map.of("seat", "UNFPA", "number", "1", "contest-reason", "That was a draft"))
                        .body())
                .contains("not the answer of UNFPA", "That was a draft")
                .doesNotContain("Return must be voluntary");
        assertThat(secretariat.page("/").body())
                .contains("Put right with UNFPA what was filed as its answer", "That was a draft");
        Map<String, String> anew = filed("This is what they say");
        anew.put("lastNumber", "1");
        assertThat(secretariat.fill(form, round + "/filings", anew).body())
                .contains("The reply of UNFPA is filed: Change requested.");
        assertThat(secretariat.page("/").body()).doesNotContain("Put right with UNFPA");
        assertThat(Reader.as("auditor", port).page(round + "/filing").statusCode())
                .isEqualTo(403);
    }

    @Test
    void the_page_of_delivery_says_who_has_not_opened_the_text_and_reminds_one() {
        String round = open("delivered");
        Reader.as("member.undp", port).page(round);
        Reader secretariat = Reader.as("secretariat", port);
        assertThat(secretariat.page(round + "/delivery?show=UNREAD").body())
                .contains("members have not opened the text.", "UNICEF", "Remind all who are silent")
                .doesNotContain(">UNDP<");
        assertThat(secretariat
                        .fill(round + "/delivery", round + "/delivery/reminders", Map.of("seat", "UNICEF"))
                        .body())
                .contains("UNICEF is being reminded.");
        assertThat(secretariat.page(round + "/delivery?show=RETURNED").body()).contains("Nobody is like that.");
        HttpResponse<String> none = secretariat.fill(
                round + "/delivery", round + "/delivery/returns", Map.of("seat", "UNICEF", "note", "Unknown"));
        assertThat(none.statusCode()).isEqualTo(409);
        assertThat(none.body()).contains("S74C");
        assertThat(secretariat
                        .get(round + "/delivery.csv?show=UNREAD", "text/csv")
                        .body())
                .contains("\"UNICEF\"")
                .doesNotContain("\"UNDP\"");
        assertThat(Reader.as("auditor", port).page(round + "/delivery").body())
                .doesNotContain("Remind all who are silent");
        assertThat(Reader.as("member.ilo", port)
                        .speaking("ru")
                        .page(round + "/delivery")
                        .body())
                .contains("У кого есть текст");
    }

    @Test
    void one_answer_serves_a_comment_and_its_duplicate_and_their_authors_say_whether_it_satisfies() {
        String round = open("duplicates");
        Reader.as("member.who", port).fill(round + "/answer", round + "/answer", change());
        Reader unicef = Reader.as("member.unicef", port);
        unicef.fill(round + "/answer", round + "/answer", change());
        Reader lead = Reader.as("secretariat", port);
        assertThat(lead.page(round + "/matrix?paragraph=p2").body())
                .contains("2 comments wait for an answer.", "Says the same as another", "data-triage-row");
        assertThat(lead.page(round + "/matrix?paragraph=p1").body()).contains("No comment is like that.");
        HttpResponse<String> chain =
                lead.fill(round + "/matrix", round + "/duplicates", Map.of("comment", "C2", "original", "C2"));
        assertThat(chain.statusCode()).isEqualTo(422);
        assertThat(chain.body()).contains("S75B");
        assertThat(lead.fill(round + "/matrix", round + "/duplicates", Map.of("comment", "C2", "original", "C1"))
                        .body())
                .contains("C2 says the same as C1: one answer serves both.", "says the same as C1");
        assertThat(lead.fill(
                                round + "/matrix",
                                round + "/dispositions",
                                Map.of("comment", "C1", "becomes", "NOT_ACCEPTED", "reason", "Said already"))
                        .body())
                .contains("Every comment has its answer.");
        assertThat(Reader.as("member.unicef", port).page("/").body()).contains("Answers to your comments");
        assertThat(Reader.as("member.unicef", port)
                        .fill(
                                round + "/matrix",
                                round + "/satisfactions",
                                Map.of("comment", "C2", "satisfied", "no", "remark", "Where is it said?"))
                        .body())
                .contains("does not satisfy", "Where is it said?");
        assertThat(lead.page(round + "/matrix?author=UNSATISFIED").body())
                .contains("id=\"C2\"")
                .doesNotContain("id=\"C1\"");
        assertThat(lead.get(round + "/matrix.csv?author=UNSATISFIED", "text/csv")
                        .body())
                .contains("\"C2\"", "not satisfied: Where is it said?")
                .doesNotContain("\"C1\",\"WHO\"");
        assertThat(lead.get(round + "/matrix.xlsx", "*/*").statusCode()).isEqualTo(200);
        assertThat(lead.get(round + "/matrix.docx", "*/*")
                        .headers()
                        .firstValue("Content-Disposition")
                        .orElse(""))
                .contains("attachment", ".docx");
    }

    @Test
    void the_certificate_says_before_the_close_what_is_missing_by_name_and_has_the_annex() {
        String round = open("standing");
        Reader secretariat = Reader.as("secretariat", port);
        Map<String, String> heard = Map.of(
                "heard",
                "CIVIL_SOCIETY",
                "who",
                "Three organisations",
                "occurredOn",
                LocalDate.now(ZoneId.of("Europe/Minsk")).toString(),
                "asked",
                "What would you change?",
                "said",
                "More legal aid");
        Map<String, String> incomplete = new HashMap<>(heard);
        incomplete.put("occurredOn", "yesterday");
        HttpResponse<String> wrong = secretariat.fill(round + "/external", round + "/external", incomplete);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Please enter the day.", "More legal aid");
        assertThat(secretariat
                        .fill(round + "/external", round + "/external", heard)
                        .body())
                .contains("One was heard outside the Network.", "More legal aid", "in the annex");
        assertThat(secretariat.page(round + "/external?group=DONORS").body()).contains("Nobody like that was heard.");
        assertThat(Reader.as("auditor", port).page(round + "/external").body()).doesNotContain("Record what was heard");
        assertThat(Reader.as("auditor", port).page(round + "/certificate").body())
                .contains("This is how it would read now.", "Not yet", "The consultation is still running.")
                .contains("A member who did not answer was not reminded. By name:")
                .contains("Three organisations", "More legal aid");
        assertThat(Reader.api("auditor", "/api/v1" + round + "/certificate-record", port)
                        .body())
                .contains("\"made\":false", "\"gateOpen\":false", "NOT_REMINDED", "More legal aid");
    }

    private static Map<String, String> drafted(String step, int version) {
        Map<String, String> fields = new HashMap<>(change());
        fields.put("step", step);
        fields.put("version", Integer.toString(version));
        return fields;
    }

    @Test
    void a_member_drafts_the_head_sends_back_and_clears_and_only_then_it_is_an_answer() {
        String round = open("cleared");
        String page = round + "/draft";
        Reader member = Reader.as("member.undp", port);
        Reader head = Reader.as("head.undp", port);
        assertThat(member.page(page).body()).contains("Draft of the answer of UNDP", "There is no draft yet.");
        assertThat(member.fill(page, page, drafted("save", 0)).body()).contains("The draft is kept.");
        assertThat(member.fill(page, page, drafted("submit", 1)).body())
                .contains("It waits for the head of the agency.")
                .doesNotContain("Clear it and answer");
        assertThat(member.page(round).body()).doesNotContain("Return must be voluntary");

        assertThat(head.page("/").body()).contains("Clear the answer of UNDP");
        Map<String, String> back = drafted("return", 2);
        back.put("note", "Please add the budget.");
        assertThat(head.fill(page, page, back).body()).contains("The draft was sent back.", "Please add the budget.");
        assertThat(member.page("/").body()).contains("The head sent the draft of UNDP back");
        HttpResponse<String> stale = member.fill(page, page, drafted("save", 2));
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("Somebody of your agency changed the draft", "Return must be voluntary");
        member.fill(page, page, drafted("submit", 3));
        assertThat(head.fill(page, page, drafted("clear", 4)).body())
                .contains("The answer of UNDP is recorded: Change requested.", "Return must be voluntary");
        assertThat(member.page(page).body()).contains("There is no draft yet.");
    }

    @Test
    void nobody_outside_the_agency_reads_or_writes_a_draft_S73C() {
        String round = open("private");
        String page = round + "/draft";
        Reader.as("member.undp", port).fill(page, page, drafted("submit", 0));
        for (String other : List.of("member.unicef", "head.unicef")) {
            assertThat(Reader.as(other, port).page(page).body())
                    .contains("There is no draft yet.")
                    .doesNotContain("Return must be voluntary");
        }
        for (String other : List.of("member.unicef", "head.unicef", "secretariat", "rc", "iom", "auditor", "admin")) {
            Reader reader = Reader.as(other, port);
            for (HttpResponse<String> read : List.of(
                    reader.page(page + "?seat=UNDP"), Reader.api(other, "/api/v1" + page + "?seat=UNDP", port))) {
                assertThat(read.statusCode()).as(other + " " + read.uri()).isEqualTo(403);
                assertThat(read.body()).contains("S73C").doesNotContain("Return must be voluntary");
            }
            Map<String, String> theirs = drafted("clear", 1);
            theirs.put("seat", "UNDP");
            assertThat(reader.fill(round, page, theirs).statusCode()).as(other).isEqualTo(403);
            assertThat(reader.page("/").body()).as(other).doesNotContain("Clear the answer of UNDP");
        }
        Map<String, String> clear = drafted("clear", 1);
        assertThat(Reader.as("member.undp", port).fill(page, page, clear).statusCode())
                .as("a member clears nothing")
                .isEqualTo(403);
        assertThat(Reader.as("head.undp", port).page(page).body()).contains("Return must be voluntary");
        long then = application.getBean(EventLog.class).head();
        open("after the private");
        assertThat(Reader.as("head.undp", port).page(page + "?asOf=" + then).statusCode())
                .as("a draft has no past")
                .isEqualTo(404);
    }
}
