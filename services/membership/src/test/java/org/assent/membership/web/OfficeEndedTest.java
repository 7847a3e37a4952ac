package org.assent.membership.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import org.assent.kernel.Act;
import org.assent.kernel.Capacity;
import org.assent.kernel.Channel;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.membership.demonstration.DemonstrationNetwork;
import org.assent.membership.messages.EndRole;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.Accounts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Rights are those of now and never widen by going back. */
class OfficeEndedTest {
    private static ConfigurableApplicationContext application;
    private static int port;
    private static long whileHeld;

    @BeforeAll
    static void start() {
        application = SpringApplication.run(PeopleApplication.class, "--server.port=0");
        port = ((WebServerApplicationContext) application).getWebServer().getPort();
        application.getBean(DemonstrationNetwork.class).load();
        whileHeld = application.getBean(EventLog.class).head();
        assertThat(application.getBean(Timeline.class).awaitPosition(whileHeld)).isTrue();
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void who_held_an_office_once_reads_nothing_now_and_nothing_of_the_time_when_it_was_held() throws Exception {
        Browsing reader = Browsing.as("auditor", port);
        assertThat(reader.page("/people").statusCode()).isEqualTo(200);

        end("auditor", Role.AUDITOR);

        for (String address : new String[] {"/", "/people", "/people?asOf=" + whileHeld, "/record?asOf=" + whileHeld}) {
            HttpResponse<String> refused = reader.page(address);
            assertThat(refused.statusCode()).as(address).isEqualTo(403);
            assertThat(refused.body())
                    .as(address)
                    .contains(
                            "You hold no office in the Network now", "ask the head of your entity", "/account/security")
                    .doesNotContain("IOM Head of Mission", "href=\"/settings\"");
        }
        for (String address : new String[] {"/api/v1/entities", "/api/v1/entities?asOf=" + whileHeld}) {
            HttpResponse<String> refused = Browsing.program("auditor", port, address, "application/json");
            assertThat(refused.statusCode()).as(address).isEqualTo(403);
            assertThat(refused.body()).as(address).contains("\"type\":\"/problems/no-office\"", "\"status\":403");
        }
        for (String address : new String[] {"/account/security", "/rules", "/rights"}) {
            assertThat(reader.page(address).statusCode()).as(address).isEqualTo(200);
        }
        assertThat(reader.fill("/account/security", "/language", "language=ru&back=/people")
                        .body())
                .contains("Сейчас у вас нет должности в Сети");
        assertThat(reader.fill("/account/security", "/sign-out", "").body()).contains("username");
    }

    private static void end(String login, Role role) {
        PersonRef person = application.getBean(Accounts.class).person(login).orElseThrow();
        Act administrator = new Act(
                application.getBean(Accounts.class).person("admin").orElseThrow(),
                new Capacity(Role.ADMINISTRATOR, "BLR", null),
                null,
                Channel.PAGE,
                Instant.now(),
                whileHeld);
        Commands commands = application.getBean(Commands.class);
        commands.send(new EndRole("BLR", person, role, null), administrator);
        assertThat(application
                        .getBean(Timeline.class)
                        .awaitPosition(application.getBean(EventLog.class).head()))
                .isTrue();
    }
}
