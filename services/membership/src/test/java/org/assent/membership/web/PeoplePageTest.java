package org.assent.membership.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import org.assent.kernel.Act;
import org.assent.kernel.Capacity;
import org.assent.kernel.Channel;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.membership.demonstration.DemonstrationNetwork;
import org.assent.membership.messages.RecordHeadOfAgency;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.EventLog;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

class PeoplePageTest {
    private static ConfigurableApplicationContext application;
    private static int port;
    private static long loaded;
    private static Browsing reader;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        application = SpringApplication.run(PeopleApplication.class, "--server.port=0");
        port = ((WebServerApplicationContext) application).getWebServer().getPort();
        application.getBean(DemonstrationNetwork.class).load();
        loaded = application.getBean(EventLog.class).head();
        reader = Browsing.as("member.undp", port);
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void the_first_line_says_how_many_are_in_the_network_and_how_many_decide() throws Exception {
        HttpResponse<String> page = reader.page("/people?seen=" + loaded);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("The Network has 21 entities. Decisions are made by 11 seats of the UNCT.")
                .contains("Resident Coordinator", "IOM Head of Mission", "Head of Agency, UNICEF", "Member, UNDP")
                .contains("Non-resident, on the UNCT roll by a local setting")
                .contains("no mail address on file")
                .doesNotContain("NON_RESIDENT", "HEAD_OF_AGENCY");
    }

    @Test
    void the_directory_is_told_in_Russian() throws Exception {
        String page = Browsing.as("head.unicef", port)
                .speaking("ru")
                .page("/people?seen=" + loaded)
                .body();

        assertThat(page)
                .contains("В Сети 21 учреждение. Решения принимает СГ ООН: 11 мест.")
                .contains("Детский фонд ООН", "Глава миссии МОМ", "Национальный корреспондент")
                .contains("Без постоянного присутствия, в списке СГ ООН по местной настройке");
    }

    @Test
    void a_roll_and_a_text_narrow_the_list_and_the_table_follows() throws Exception {
        String page = reader.page("/people?roll=unct&text=nations+children&seen=" + loaded)
                .body();

        assertThat(page)
                .contains("United Nations Children&#39;s Fund", "/people.csv?roll=unct&amp;text=nations%20children")
                .doesNotContain("Head of Agency, UNDP");
        assertThat(reader.get("/people.csv?roll=unct&text=nations%20children", "*/*")
                        .body())
                .contains("\"UNICEF\",\"United Nations Children's Fund\"")
                .doesNotContain("UNDP");
    }

    @Test
    void a_list_that_fits_nothing_says_so() throws Exception {
        assertThat(reader.page("/people?text=nothing+of+the+kind").body()).contains("No entity fits.");
    }

    @Test
    void a_roll_that_does_not_exist_is_bad_input() throws Exception {
        assertThat(reader.page("/people?roll=other").statusCode()).isEqualTo(400);
    }

    @Test
    void nobody_reads_the_directory_without_signing_in() throws Exception {
        assertThat(Browsing.as("nobody", port).page("/people").body()).doesNotContain("Head of Agency, UNICEF");
    }

    @Test
    void programs_read_entities_and_the_roll_as_of_an_earlier_position() throws Exception {
        PersonRef administrator = new PersonRef("administrator");
        long changed = application
                .getBean(Commands.class)
                .send(
                        new RecordHeadOfAgency("BLR", "WHO", new PersonRef("successor"), Instant.now()),
                        new Act(
                                administrator,
                                new Capacity(Role.ADMINISTRATOR, "BLR", null),
                                null,
                                Channel.API,
                                Instant.now(),
                                loaded))
                .position();

        String then = Browsing.program("auditor", port, "/api/v1/roll?asOf=" + loaded, "application/json")
                .body();
        String now = Browsing.program("auditor", port, "/api/v1/roll?seen=" + changed, "application/json")
                .body();
        String entities = Browsing.program("auditor", port, "/api/v1/entities?limit=5", "application/json")
                .body();
        String table = Browsing.program("auditor", port, "/api/v1/entities", "text/csv")
                .body();

        assertThat(then)
                .contains("\"position\":" + loaded, "\"entity\":\"UNODC\"")
                .doesNotContain("successor");
        assertThat(now).contains("successor");
        assertThat(entities).contains("\"total\":21", "\"next\":\"5\"", "\"entity\":\"RCO\"");
        assertThat(table).startsWith("\uFEFF\"entity\",").contains("\"IMF\"");
    }
}
