package org.assent.membership.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.LockSupport;
import org.assent.membership.demonstration.DemonstrationNetwork;
import org.assent.platform.ledger.EventLog;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

class EntityPagesTest {
    private static ConfigurableApplicationContext application;
    private static int port;

    @BeforeAll
    static void start() {
        application = SpringApplication.run(PeopleApplication.class, "--server.port=0");
        port = ((WebServerApplicationContext) application).getWebServer().getPort();
        application.getBean(DemonstrationNetwork.class).load();
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void a_head_accredits_who_acts_is_away_meanwhile_and_comes_back_early_CR2() throws Exception {
        Browsing head = Browsing.as("head.undp", port);
        Browsing member = Browsing.as("member.undp", port);

        HttpResponse<String> accredited = head.fill(
                "/people/entities/UNDP",
                "/people/entities/UNDP/acting-heads",
                "login=member.undp&from=&until=2031-03-01T18:00");

        assertThat(accredited.statusCode()).isEqualTo(200);
        assertThat(accredited.body())
                .contains("The acting head of UNDP is accredited.")
                .contains("UNDP has an acting head: Acting Head of Agency, UNDP, until 1 March 2031.")
                .contains("in force");
        assertThat(member.page("/people").body()).contains("UNDP, acting");
        assertThat(head.page("/people").body()).contains("with somebody else for now");
        assertThat(Browsing.as("auditor", port).page("/people?text=UNDP").body())
                .contains("Acting Head of Agency, UNDP, until 1 March 2031");

        HttpResponse<String> back = head.fill("/people/entities/UNDP", "/people/entities/UNDP/acting-heads/1/end", "");

        assertThat(back.body())
                .contains("Nobody acts for the head of UNDP any more.")
                .contains("UNDP is headed by: Head of Agency, UNDP.")
                .contains("ended early");
        assertThat(member.page("/people").body()).doesNotContain("UNDP, acting");

        member.speaking("ru");
        assertThat(WrittenLetters.about("UNDP", application))
                .extracting(letter -> letter.recipient() + ", " + letter.language() + ": "
                        + letter.subject().key())
                .containsExactly(
                        "head.undp, ru: letter.office.acting.subject",
                        "head.undp, ru: letter.office.acting-ended.subject");
    }

    @Test
    void the_roll_and_the_rights_of_two_moments_around_a_rotation_stand_on_one_page() throws Exception {
        long before = application.getBean(EventLog.class).head();
        Browsing.as("admin", port)
                .fill(
                        "/people/entities/FAO",
                        "/people/entities/FAO/heads",
                        "name=Next+Representative&mail=next%40fao.example");
        Browsing.as("head.unicef", port)
                .fill(
                        "/people/entities/UNICEF",
                        "/people/entities/UNICEF/acting-heads",
                        "login=member.unicef&until=2031-06-01T18:00");
        Browsing auditor = Browsing.as("auditor", port);

        assertThat(auditor.page("/people/day").body())
                .contains("21 entities, the UNCT 11 seats.", "Next Representative, Head of Agency, FAO")
                .contains("Acting Head of Agency, UNICEF, until 1 June 2031")
                .contains("Co-chair (Resident Coordinator): ", "Accredit who acts for a head", "Member, WHO");
        assertThat(auditor.page("/people/day?asOf=" + before).body())
                .contains("21 entities, the UNCT 11 seats.", "Head of Agency, FAO", "Member, UNICEF")
                .doesNotContain("Next Representative", "Acting Head of Agency, UNICEF");
    }

    @Test
    void a_new_head_whom_nobody_knew_is_called_by_name_and_invited_PS1() throws Exception {
        Browsing administrator = Browsing.as("admin", port);

        HttpResponse<String> half = administrator.fill(
                "/people/entities/UNAIDS", "/people/entities/UNAIDS/heads", "name=Newly+arrived+Representative");
        assertThat(half.statusCode()).isEqualTo(422);
        assertThat(half.body())
                .contains("Give the name and the mail address", "value=\"Newly arrived Representative\"");

        HttpResponse<String> recorded = administrator.fill(
                "/people/entities/UNAIDS",
                "/people/entities/UNAIDS/heads",
                "name=Newly+arrived+Representative&mail=representative%40unaids.example");

        assertThat(recorded.body())
                .contains("UNAIDS is headed by: Newly arrived Representative, Head of Agency, UNAIDS.")
                .contains("/people/nominations/UNAIDS/1");
        String invitations = "";
        for (int i = 0; i < 50 && !invitations.contains("representative@unaids.example"); i++) {
            LockSupport.parkNanos(200_000_000);
            invitations = administrator.page("/invitations").body();
        }
        assertThat(invitations).contains("representative@unaids.example", "Newly arrived Representative");
    }

    @Test
    void somebody_else_who_accredits_is_told_why_not_and_the_form_keeps_what_was_typed_CR2() throws Exception {
        HttpResponse<String> refused = Browsing.as("head.who", port)
                .fill(
                        "/people/entities/WHO",
                        "/people/entities/UNICEF/acting-heads",
                        "login=member.who&until=2031-03-01T18:00");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("an acting head is accredited with dates before acting");

        HttpResponse<String> unclear = Browsing.as("head.who", port)
                .fill("/people/entities/WHO", "/people/entities/WHO/acting-heads", "login=nobody.there&until=soon");

        assertThat(unclear.statusCode()).isEqualTo(422);
        assertThat(unclear.body())
                .contains("Choose a person of the list", "Say until when", "value=\"nobody.there\"", "value=\"soon\"");
    }

    @Test
    void nobody_acts_for_two_entities_CR2() throws Exception {
        HttpResponse<String> refused = Browsing.as("head.unfpa", port)
                .fill(
                        "/people/entities/UNFPA",
                        "/people/entities/UNFPA/acting-heads",
                        "login=head.unicef&until=2031-03-01T18:00");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("nobody acts for two entities");
    }

    @Test
    void after_a_head_left_the_resident_coordinator_accredits_on_the_agencys_letter_EN8() throws Exception {
        Browsing.as("admin", port).fill("/people/entities/ILO", "/people/entities/ILO/departures", "from=");
        Browsing coordinator = Browsing.as("rc", port);
        assertThat(coordinator.page("/people/entities/ILO").body()).contains("ILO has no head at present.");

        HttpResponse<String> accredited = coordinator.fill(
                "/people/entities/ILO",
                "/people/entities/ILO/acting-heads",
                "name=Interim+Representative&mail=interim%40ilo.example&until=2031-03-01T18:00&letter="
                        + URLEncoder.encode("Letter 14 of the regional office", StandardCharsets.UTF_8));

        assertThat(accredited.body())
                .contains(
                        "ILO has an acting head: Interim Representative, Acting Head of Agency, ILO, until 1 March 2031.");
    }

    @Test
    void an_administrator_opens_another_network_and_nothing_of_the_first_is_seen_there_NW1() throws Exception {
        Browsing administrator = Browsing.as("admin", port);
        String fields = "network=KAZ&nameEnglish=Network+of+the+second+country&nameRussian=%D0%A1%D0%B5%D1%82%D1%8C"
                + "&termsOfReference=Terms&languages=en&languages=ru&zone=Asia%2FAlmaty&workingDays=MONDAY"
                + "&opens=09%3A00&closes=18%3A00&holidays=2027-01-01+New+Year&frameworkEnglish=Framework"
                + "&frameworkRussian=%D0%A0%D0%B0%D0%BC%D0%BA%D0%B0&firstYear=2026&lastYear=2030"
                + "&coChairs=RCO%2C+UNHCR&secretariat=UNHCR";

        HttpResponse<String> wrong = administrator.fill(
                "/networks/new", "/networks", fields.replace("zone=Asia%2FAlmaty", "zone=Moon%2FSea"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("There is no such time zone.", "Network of the second country");

        HttpResponse<String> opened = administrator.fill("/networks/new", "/networks", fields);

        assertThat(opened.body()).contains("The Network of KAZ is open.", "You hold offices in 2 Networks.");

        administrator.fill("/people", "/capacity", "capacity=1&back=/people");
        assertThat(administrator.page("/people").body())
                .contains("The Network has 0 entities", "Network of the second country")
                .doesNotContain("UNDP", "UNICEF", "21 entities");
        assertThat(administrator.page("/people/offices").body())
                .contains("The Network is chaired by RCO and UNHCR; the secretariat is with UNHCR.")
                .doesNotContain("Resident Coordinator");
        assertThat(administrator.page("/people/entities/UNDP").statusCode()).isEqualTo(404);

        HttpResponse<String> entered = administrator.fill(
                "/people/entities/new",
                "/people/entities",
                "entity=UNHCR&nameEnglish=Refugee+Agency&residency=RESIDENT&network=true&unct=true");
        assertThat(entered.body()).contains("UNHCR is in the register.", "UNHCR has no head at present.");
        HttpResponse<String> chair = administrator.fill(
                "/people/offices", "/people/offices", "role=CO_CHAIR&entity=UNHCR&login=member.unhcr");
        assertThat(chair.body()).contains("The office is given.", "Co-chair (UNHCR)");

        Browsing both = Browsing.as("member.unhcr", port);
        assertThat(both.page("/people").body()).contains("The Network has 21 entities.");
        both.fill("/people", "/capacity", "capacity=1&back=/people");
        assertThat(both.page("/people").body())
                .contains("The Network has 1 entity.")
                .doesNotContain("UNDP");
    }

    @Test
    void who_holds_no_office_in_a_network_is_told_that_only_its_administrator_configures_it_NW1()
            throws IOException, InterruptedException {
        HttpResponse<String> refused = Browsing.as("rc", port)
                .fill("/people", "/people/offices", "role=AUDITOR&login=member.who&idempotencyKey=offices-1");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Only its administrator configures a Network");
    }
}
