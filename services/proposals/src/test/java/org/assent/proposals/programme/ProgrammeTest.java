package org.assent.proposals.programme;

import static org.assent.proposals.ProposalFacts.as;
import static org.assent.proposals.ProposalFacts.policy;
import static org.assent.proposals.SomeEvents.PROGRAMME;
import static org.assent.proposals.SomeEvents.facts;

import java.util.List;
import org.assent.kernel.Role;
import org.assent.kernel.StepAnswer;
import org.assent.proposals.ProgrammeFacts;
import org.assent.proposals.ProposalsConfiguration;
import org.assent.proposals.messages.ProgrammeRecorded;
import org.assent.proposals.messages.RecordProgramme;
import org.assent.testing.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ProgrammeTest {
    private static final ProgrammeRecorded RECORDED = new ProgrammeRecorded(PROGRAMME, facts());

    @Test
    void a_real_programme_is_put_on_record_with_what_is_known_of_it() {
        given().when(new RecordProgramme(PROGRAMME, facts()), policy())
                .thenEvents(RECORDED)
                .thenAnswer(StepAnswer.DONE);
    }

    @Test
    void the_same_facts_again_change_nothing() {
        given(RECORDED)
                .when(new RecordProgramme(PROGRAMME, facts()), policy())
                .thenNothing()
                .thenAnswer(StepAnswer.ALREADY_DONE);
    }

    @Test
    void better_facts_are_recorded() {
        ProgrammeFacts better = new ProgrammeFacts(
                "MMPTF-03",
                "A programme",
                List.of("Chile"),
                "IOM",
                List.of("IOM", "UNHCR"),
                null,
                List.of(1, 23),
                List.of("10.7"),
                1_500_000L,
                30,
                "2020-10",
                null,
                "completed",
                List.of("https://mptf.undp.org"),
                "exact",
                null);

        given(RECORDED)
                .when(new RecordProgramme(PROGRAMME, better), policy())
                .thenEvents(new ProgrammeRecorded(PROGRAMME, better));
    }

    @Test
    void an_administrator_may_put_a_programme_on_record_PR1() {
        given().when(new RecordProgramme(PROGRAMME, facts()), as(Role.ADMINISTRATOR, "IOM"))
                .thenEvents(RECORDED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = Mode.EXCLUDE,
            names = {"SYSTEM", "ADMINISTRATOR"})
    void nobody_else_puts_a_programme_on_record_PR1(Role role) {
        given().when(new RecordProgramme(PROGRAMME, facts()), as(role, "IOM")).thenRefused(ProgrammeRule.PR1);
    }

    private static Fixture<Programme> given(Object... history) {
        return Fixture.of(Programme.class, ProposalsConfiguration.eventTypes()).given(history);
    }
}
