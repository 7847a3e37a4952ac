package org.assent.membership.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.assent.kernel.Act;
import org.assent.kernel.Basis;
import org.assent.kernel.Capacity;
import org.assent.kernel.Channel;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.membership.SomeSettings;
import org.assent.membership.demonstration.DemonstrationNetwork;
import org.assent.membership.messages.AdoptSettings;
import org.assent.membership.messages.MarkedParameter;
import org.assent.membership.messages.NetworkSettings;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.EventLog;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

class SettingsPageTest {
    private static ConfigurableApplicationContext application;
    private static int port;

    /** The position at which the first version was in force, and the one at which the second was adopted. */
    private static long founded;

    private static long second;

    @BeforeAll
    static void twoVersions() throws IOException, InterruptedException {
        application = SpringApplication.run(PeopleApplication.class, "--server.port=0");
        port = ((WebServerApplicationContext) application).getWebServer().getPort();
        application.getBean(DemonstrationNetwork.class).load();
        founded = application.getBean(EventLog.class).head();
        NetworkSettings made = SomeSettings.version("2");
        second = application
                .getBean(Commands.class)
                .send(
                        new AdoptSettings(
                                "BLR",
                                new NetworkSettings(
                                        made.consensus(),
                                        made.calendar(),
                                        made.calendarNote(),
                                        made.framework(),
                                        List.of(
                                                new MarkedParameter(
                                                        "completenessCheck", "5 working days", Basis.LOCAL_DEFAULT),
                                                new MarkedParameter("somethingNew", "blue", Basis.SEED)))),
                        new Act(
                                new PersonRef("administrator"),
                                new Capacity(Role.ADMINISTRATOR, "BLR", null),
                                null,
                                Channel.API,
                                Instant.now(),
                                founded))
                .position();
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void every_value_is_in_plain_words_with_where_it_comes_from() throws Exception {
        String page = Browsing.as("member.undp", port)
                .page("/settings?asOf=" + founded)
                .body();

        assertThat(page)
                .contains("Version 1 of the settings is in force.")
                .contains("A silence lasts at least", "72 hours", "Rule of another body, taken as a default")
                .contains("Indirect support costs, of the direct costs of each organisation", "7 %")
                .contains("A fact about the fund or the UN", "Terms of Reference", "Local setting")
                .contains("at half time and on the last working day", "31 March", "no limit", "2 months")
                .contains("Adopted by Assent", "Cooperation framework 2026 to 2030", "Made up for the demonstration")
                .doesNotContain("LOCAL_DEFAULT", "P2M", "stageGoal.", "completenessCheck");
    }

    @Test
    void they_are_told_in_Russian() throws Exception {
        String page = Browsing.as("head.unicef", port)
                .speaking("ru")
                .page("/settings?asOf=" + founded)
                .body();

        assertThat(page)
                .contains("Действует версия настроек 1.", "72 часа", "10 рабочих дней", "3 рабочих дня", "31 марта")
                .contains("Правило другого органа, взятое за основу", "Рамочная программа сотрудничества")
                .contains("в середине срока и в последний рабочий день", "понедельник");
    }

    @Test
    void a_later_version_replaces_the_first_which_stays_readable() throws Exception {
        Browsing reader = Browsing.as("member.undp", port);
        String now = reader.page("/settings?seen=" + second).body();

        assertThat(now).contains("Version 2 of the settings is in force.", "5 working days", "somethingNew", "blue");
        assertThat(reader.page("/settings?version=1&seen=" + second).body())
                .contains("Version 1 of the settings is no longer in force.", "To version 2, which is in force");
        assertThat(reader.page("/settings?version=9").statusCode()).isEqualTo(404);
        assertThat(reader.page("/settings?asOf=1").statusCode()).isEqualTo(404);
    }

    @Test
    void programs_read_the_numbers_as_of_any_position() throws Exception {
        assertThat(program("/api/v1/settings?asOf=" + founded))
                .contains("\"version\":\"1\"", "\"inForce\":true", "\"completenessCheckWorkingDays\":3");
        assertThat(program("/api/v1/settings?seen=" + second))
                .contains("\"version\":\"2\"", "\"completenessCheckWorkingDays\":5", "\"adoptedBy\":");
        assertThat(program("/api/v1/settings/versions?limit=1&seen=" + second)).contains("\"total\":2", "\"next\":\"");
        assertThat(program("/api/v1/settings/versions/1?seen=" + second)).contains("\"inForce\":false");
    }

    private static String program(String address) throws IOException, InterruptedException {
        return Browsing.program("auditor", port, address, "application/json").body();
    }
}
