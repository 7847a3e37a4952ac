package org.assent.proposals.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.assent.membership.demonstration.DemonstrationNetwork;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.timeline.Timeline;
import org.assent.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Calls for proposals as people meet them. */
class CallPagesTest {
    private static final String FORM = "/calls/new";

    private static ConfigurableApplicationContext application;
    private static String root;

    @BeforeAll
    static void start() {
        application = SpringApplication.run(PagesApplication.class, "--server.port=0");
        root = "http://localhost:"
                + ((WebServerApplicationContext) application).getWebServer().getPort();
        application.getBean(DemonstrationNetwork.class).load();
        settle();
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void a_call_is_registered_opened_and_closed_and_its_page_says_whether_a_proposal_can_be_brought() {
        Visitor secretary = visitor("secretariat");
        String address = path(registered(secretary, "WAY-1", "Call on its way"));
        assertThat(secretary.get(address).body())
                .contains("This call is announced; proposals can be brought once a co-chair opens it.")
                .contains("Call on its way", "How a programme is marked", "characters at most")
                .doesNotContain("/opening");

        Visitor chair = visitor("rc");
        assertThat(chair.get("/").body()).contains("Open the call: Call on its way");
        assertThat(submit(chair, address, address + "/opening", Map.of()).statusCode())
                .isEqualTo(302);
        settle();
        assertThat(visitor("member.undp").get(address).body())
                .contains("A proposal can be brought now.", "/drafts/new?call=");

        HttpResponse<String> unexplained = submit(chair, address, address + "/closing", Map.of("reason", " "));
        assertThat(unexplained.statusCode()).isEqualTo(422);
        assertThat(unexplained.body()).contains("T30");
        assertThat(submit(chair, address, address + "/closing", Map.of("reason", "The fund took it back"))
                        .statusCode())
                .isEqualTo(302);
        settle();
        assertThat(visitor("member.undp").get(address).body())
                .contains("This call is closed; it takes no more proposals.", "The fund took it back")
                .doesNotContain("/drafts/new?call=");
    }

    @Test
    void what_was_typed_is_kept_when_the_form_comes_back() {
        Map<String, String> typed = typed("KEPT-1", "Call that comes back");
        typed.put("ceiling", "much");

        HttpResponse<String> answer = submit(visitor("secretariat"), FORM, "/calls", typed);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("The ceiling is an amount in US dollars", "KEPT-1", "Call that comes back", "much");
    }

    @Test
    void who_is_not_the_secretariat_is_refused_by_the_rule_and_keeps_what_was_typed() {
        HttpResponse<String> answer =
                submit(visitor("member.undp"), FORM, "/calls", typed("NOT-YOURS", "Call of a member"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("T01", "NOT-YOURS", "Call of a member");
    }

    @Test
    void the_list_is_searched_and_says_when_nothing_fits() {
        registered(visitor("secretariat"), "LIST-1", "Call to be found");
        Visitor reader = visitor("auditor");

        assertThat(reader.get("/calls?text=to+be+found").body()).contains("Call to be found", "Announced");
        assertThat(reader.get("/calls?text=nothing+like+it").body()).contains("No call fits.");
        assertThat(reader.get("/calls?text=to+be+found&state=CLOSED").body()).contains("No call fits.");
    }

    private static String registered(Visitor secretary, String code, String title) {
        HttpResponse<String> answer = submit(secretary, FORM, "/calls", typed(code, title));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        settle();
        return secretary.leadsTo(answer);
    }

    private static Map<String, String> typed(String code, String title) {
        LocalDate closing = LocalDate.ofInstant(application.getBean(Clock.class).instant(), ZoneId.of("Europe/Minsk"))
                .plusDays(120);
        return new HashMap<>(Map.of(
                "fund",
                "Migration MPTF",
                "code",
                code,
                "titleEnglish",
                title,
                "titleRussian",
                "Конкурс",
                "phases",
                "CONCEPT_NOTE",
                "closing",
                closing + "T18:00"));
    }

    private static String path(String address) {
        return address.substring(0, address.indexOf('?'));
    }

    private static HttpResponse<String> submit(Visitor visitor, String page, String to, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("idempotencyKey", UUID.randomUUID().toString());
        return visitor.submit(page, to, all);
    }

    private static Visitor visitor(String name) {
        Visitor visitor = new Visitor(root);
        visitor.signIn(name, "assent");
        return visitor;
    }

    private static void settle() {
        assertThat(application
                        .getBean(Timeline.class)
                        .awaitPosition(application.getBean(EventLog.class).head()))
                .isTrue();
    }
}
