package org.assent.proposals.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assent.kernel.Act;
import org.assent.kernel.Channel;
import org.assent.membership.demonstration.DemonstrationNetwork;
import org.assent.membership.messages.AdoptDecidedSettings;
import org.assent.membership.messages.SettingChange;
import org.assent.membership.messages.SettingsDecision;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.timeline.Timeline;
import org.assent.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A change of settings as people propose it. */
class SettingsProposalPagesTest {
    private static final String FORM = "/proposals/settings/new";

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
    void values_are_changed_in_a_form_and_the_text_is_made_from_the_differences_until_the_settings_change() {
        Visitor secretary = visitor("secretariat");
        assertThat(secretary.get(FORM).body())
                .contains("A silence lasts at least", "72 hours", "Usual value", "General Assembly, decision 74/544")
                .contains("href=\"/rules/CR7\"", "working days", "Local setting")
                .doesNotContain("PT72H", "LOCAL_DEFAULT");

        HttpResponse<String> wrong =
                submit(secretary, FORM, "/proposals/settings", Map.of("setting-silence.minimum", "soon", "reason", ""));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("“A silence lasts at least” cannot have this value.", "value=\"soon\"")
                .contains("Please say why the settings shall change.");
        assertThat(submit(secretary, FORM, "/proposals/settings", Map.of("reason", "Why not"))
                        .body())
                .contains("Please change at least one value.");

        HttpResponse<String> made = submit(
                secretary,
                FORM,
                "/proposals/settings",
                Map.of("setting-silence.minimum", "96", "setting-facilitation", "10", "reason", "Heads travel"));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(302);
        settle();
        String page = path(secretary.leadsTo(made));
        long before = application.getBean(EventLog.class).head();
        assertThat(secretary.get(page).body())
                .contains("Settings of the Network. A silence lasts at least: 96 hours")
                .contains("A silence lasts at least: 96 hours. Until now: 72 hours.", "Reason: Heads travel")
                .contains("Made from the differences to version 1", "Make the text anew", "The text starts from")
                .doesNotContain("no longer in force");
        assertThat(secretary.get(page + "/settings").body()).contains("value=\"96\"", "Heads travel");
        assertThat(secretary.get("/proposals?kind=SETTINGS").body()).contains("96 hours");
        assertThat(secretary.get("/proposals?kind=STATEMENT").body()).contains("No proposal fits.");

        anotherDecisionChangesTheSettings();

        assertThat(secretary.get(page).body()).contains("values that are no longer in force. Make it anew.");
        assertThat(secretary.get(page + "?asOf=" + before).body()).doesNotContain("no longer in force");
        assertThat(secretary.get("/settings").body())
                .contains("Version 2 of the settings is in force.", "Adopted by decision of the UNCT")
                .contains("The administrator only keeps up the calendar", "Propose a change");
        HttpResponse<String> put = submit(
                visitor("rc"),
                page,
                page + "/consensus",
                Map.of("question", "Shall the settings change?", "revision", "1", "mode", "SILENCE"));
        assertThat(put.statusCode()).isEqualTo(409);
        assertThat(put.body()).contains("NS2");

        assertThat(submit(
                                secretary,
                                page + "/settings",
                                page + "/settings",
                                Map.of("setting-silence.minimum", "96", "reason", "Heads travel", "revision", "1"))
                        .statusCode())
                .isEqualTo(302);
        settle();
        assertThat(secretary.get(page).body())
                .contains("Made from the differences to version 2")
                .doesNotContain("no longer in force");
    }

    @Test
    void programs_propose_the_same_and_are_refused_the_same() {
        Visitor program = program("secretariat");
        HttpResponse<String> made = program.header("Idempotency-Key", "settings-by-program")
                .postJson(
                        "/api/v1/proposals/settings",
                        "{\"values\":{\"meeting.notice\":\"8 working days\"},\"reason\":\"Summer\"}");
        assertThat(made.statusCode()).as(made.body()).isLessThan(300);
        settle();
        String id = made.body().replaceFirst(".*\"proposalId\":\"([^\"]+)\".*", "$1");
        assertThat(program.get("/api/v1/proposals/" + id + "/settings").body())
                .contains("\"key\":\"meeting.notice\"", "\"to\":\"8 working days\"", "\"startsFrom\":\"");
        assertThat(program.get("/api/v1/proposals/" + id).body()).contains("\"kind\":\"SETTINGS\"");
        assertThat(program("member.undp")
                        .header("Idempotency-Key", "settings-by-member")
                        .postJson(
                                "/api/v1/proposals/settings",
                                "{\"values\":{\"meeting.notice\":\"8 working days\"},\"reason\":\"Summer\"}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void the_form_and_the_text_are_in_Russian_too() {
        Visitor chair = visitor("iom"); // the language stays with the account, which no other test uses
        chair.submit(FORM, "/language", Map.of("language", "ru", "back", FORM));

        assertThat(chair.get(FORM).body())
                .contains("Какими должны быть настройки?", "Обычное значение", "рабочих дней", "72 часа");
        assertThat(chair.get("/proposals/new").body()).contains("Правила процедуры", "Совместное заявление");
    }

    private static void anotherDecisionChangesTheSettings() {
        application
                .getBean(Commands.class)
                .send(
                        new AdoptDecidedSettings(
                                "BLR",
                                new SettingsDecision(
                                        UUID.nameUUIDFromBytes(new byte[1]), UUID.nameUUIDFromBytes(new byte[2])),
                                List.of(new SettingChange("minutes.draft", "5 working days", "4 working days"))),
                        Act.ofSystem(Channel.POLICY, Instant.now()));
        settle();
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

    private static Visitor program(String name) {
        String answer = new Visitor(root)
                .postJson("/api/v1/tokens", "{\"username\":\"" + name + "\",\"password\":\"assent\"}")
                .body();
        return new Visitor(root)
                .header("Authorization", "Bearer " + answer.replaceFirst(".*\"token\":\"([^\"]+)\".*", "$1"));
    }

    private static void settle() {
        assertThat(application
                        .getBean(Timeline.class)
                        .awaitPosition(application.getBean(EventLog.class).head()))
                .isTrue();
    }
}
