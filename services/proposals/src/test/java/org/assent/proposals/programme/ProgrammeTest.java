package org.assent.proposals.programme;

import static org.assent.proposals.SomeEvents.PROGRAMME;
import static org.assent.proposals.SomeEvents.facts;
import static org.assent.proposals.SomeEvents.read;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assent.kernel.Act;
import org.assent.kernel.Channel;
import org.assent.kernel.Role;
import org.assent.proposals.ImportOutcome;
import org.assent.proposals.ProgrammeFacts;
import org.assent.proposals.ProposalFacts;
import org.assent.proposals.ProposalsConfiguration;
import org.assent.proposals.Provenance;
import org.assent.proposals.messages.ProgrammeAnswer;
import org.assent.proposals.messages.ProgrammeCorrected;
import org.assent.proposals.messages.ProgrammeRecorded;
import org.assent.proposals.messages.RecordProgramme;
import org.assent.testing.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgrammeTest {
    private static final ProgrammeRecorded RECORDED = new ProgrammeRecorded(PROGRAMME, facts(), read());
    private static final Provenance LATER = new Provenance(new UUID(7, 7), "better.csv", "cd".repeat(32), 5);

    @Test
    void a_real_programme_is_put_on_record_with_what_is_known_of_it_and_where_it_was_read() {
        given().when(record(facts()), as(Role.SECRETARIAT))
                .thenEvents(RECORDED)
                .thenAnswer(new ProgrammeAnswer(ImportOutcome.ACCEPTED, List.of()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SECRETARIAT", "CO_CHAIR"})
    void the_secretariat_and_the_co_chairs_do_so_PG1(Role role) {
        given().when(record(facts()), as(role)).thenEvents(RECORDED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SECRETARIAT", "CO_CHAIR"})
    void nobody_else_does_an_administrator_neither_PG1(Role role) {
        given().when(record(facts()), as(role)).thenRefused(ProgrammeRule.PG1);
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void the_application_itself_does_so_only_for_the_operator_and_the_demonstration_PG1(Channel channel) {
        Act act = Act.ofSystem(channel, ProposalFacts.THURSDAY);

        if (channel == Channel.IMPORT || channel == Channel.DEMONSTRATION) {
            given().when(record(facts()), act).thenEvents(RECORDED);
        } else {
            given().when(record(facts()), act).thenRefused(ProgrammeRule.PG1);
        }
    }

    @Test
    void the_same_facts_again_change_nothing_wherever_they_are_read() {
        given(RECORDED)
                .when(new RecordProgramme(PROGRAMME, facts(), LATER), as(Role.SECRETARIAT))
                .thenNothing()
                .thenAnswer(new ProgrammeAnswer(ImportOutcome.ALREADY_THERE, List.of()));
    }

    @Test
    void other_facts_correct_those_on_record_and_it_is_said_which() {
        ProgrammeFacts better = with("2020-10", 30, Map.of());
        List<String> changed = List.of("lead_un_org", "duration_months", "start_date");
        ProgrammeCorrected corrected = new ProgrammeCorrected(PROGRAMME, better, changed, LATER);

        given(RECORDED)
                .when(new RecordProgramme(PROGRAMME, better, LATER), as(Role.CO_CHAIR))
                .thenEvents(corrected)
                .thenAnswer(new ProgrammeAnswer(ImportOutcome.CORRECTED, changed));
        given(RECORDED, corrected).when(record(better), as(Role.CO_CHAIR)).thenNothing();
    }

    @Test
    void what_stands_where_a_number_should_be_is_a_fact_too() {
        ProgrammeFacts other = with("2020", null, Map.of("budget_usd", "about two million"));

        given(RECORDED)
                .when(record(other), as(Role.CO_CHAIR))
                .thenEvents(new ProgrammeCorrected(
                        PROGRAMME, other, List.of("lead_un_org", "budget_usd", "duration_months"), read()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "MMPTF 03", "../x", "МФ-1", "-1", "a/b"})
    void an_id_has_letters_digits_and_dashes_PG2(String code) {
        given().when(record(coded(code)), as(Role.SECRETARIAT)).thenRefused(ProgrammeRule.PG2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "20", "2020-13", "2020-02-30", "2020-1", "01.02.2020", "2020-01-01T00:00:00Z"})
    void dates_are_a_year_a_month_or_a_day_PG2(String date) {
        given().when(record(with(date, null, Map.of())), as(Role.SECRETARIAT)).thenRefused(ProgrammeRule.PG2);
    }

    private static ProgrammeFacts coded(String code) {
        return made(code, "2020", null, Map.of(), null);
    }

    private static ProgrammeFacts with(String start, Integer months, Map<String, String> asWritten) {
        return made("MMPTF-03", start, months, asWritten, "IOM");
    }

    private static ProgrammeFacts made(
            String code, String start, Integer months, Map<String, String> asWritten, String lead) {
        return new ProgrammeFacts(
                code,
                "A programme",
                List.of("Chile"),
                lead,
                List.of("IOM", "UNHCR"),
                null,
                List.of(1, 23),
                List.of("10.7"),
                asWritten.containsKey("budget_usd") ? null : Long.valueOf(1_500_000),
                months,
                start,
                null,
                "completed",
                List.of("https://mptf.undp.org"),
                "partial",
                null,
                asWritten);
    }

    private static RecordProgramme record(ProgrammeFacts facts) {
        return new RecordProgramme(PROGRAMME, facts, read());
    }

    private static Act as(Role role) {
        return ProposalFacts.as(role, "IOM");
    }

    private static Fixture<Programme> given(Object... history) {
        return Fixture.of(Programme.class, ProposalsConfiguration.eventTypes()).given(history);
    }
}
