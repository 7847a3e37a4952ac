package org.assent.proposals.call;

import static org.assent.proposals.DraftFacts.CALL;
import static org.assent.proposals.DraftFacts.CLOSING;
import static org.assent.proposals.DraftFacts.DATES;
import static org.assent.proposals.ProposalFacts.THURSDAY;
import static org.assent.proposals.ProposalFacts.as;
import static org.assent.proposals.ProposalFacts.at;
import static org.assent.proposals.ProposalFacts.coChair;
import static org.assent.proposals.ProposalFacts.secretariat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assent.kernel.Act;
import org.assent.kernel.Channel;
import org.assent.kernel.Role;
import org.assent.kernel.StepAnswer;
import org.assent.kernel.Usd;
import org.assent.proposals.CallConfiguration;
import org.assent.proposals.CallDates;
import org.assent.proposals.DraftFacts;
import org.assent.proposals.ProposalsConfiguration;
import org.assent.proposals.messages.CallClosed;
import org.assent.proposals.messages.CallOpened;
import org.assent.proposals.messages.CallRegistered;
import org.assent.proposals.messages.CloseCall;
import org.assent.proposals.messages.OpenCall;
import org.assent.proposals.messages.RegisterCall;
import org.assent.rules.dossier.ChecklistItem.Phase;
import org.assent.testing.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CallTest {
    private static final List<Phase> PHASES = List.of(Phase.CONCEPT_NOTE);
    private static final String CODE = "MPTF-2026";
    private static final Usd CEILING = Usd.of("2000000.00");

    @Test
    void the_secretariat_registers_a_call_with_its_configuration_T01() {
        given().when(register(" MPTF-2026 ", PHASES, DATES, DraftFacts.configuration()), secretariat())
                .thenEvents(registered())
                .thenAnswer(StepAnswer.DONE);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "SECRETARIAT")
    void nobody_else_registers_one_T01(Role role) {
        given().when(register(), as(role, "IOM")).thenRefused(CallRule.T01);
    }

    @Test
    void the_secretariat_of_another_network_does_not_register_one_T01() {
        given().when(register(), as(Role.SECRETARIAT, "KAZ", "IOM")).thenRefused(CallRule.T01);
    }

    @Test
    void registering_twice_changes_nothing() {
        given(registered()).when(register(), secretariat()).thenNothing().thenAnswer(StepAnswer.ALREADY_DONE);
    }

    @Test
    void a_code_stands_for_one_call_with_its_facts_T01() {
        given(registered())
                .when(named("Another fund", CODE, "Call 2026", "Конкурс 2026"), secretariat())
                .thenRefused(CallRule.T01);
    }

    @Test
    void a_call_has_a_fund_a_code_titles_and_phases_T01() {
        for (RegisterCall nameless : List.of(
                named(" ", CODE, "Call 2026", "Конкурс 2026"),
                named("Migration MPTF", " ", "Call 2026", "Конкурс 2026"),
                named("Migration MPTF", CODE, " ", "Конкурс 2026"),
                named("Migration MPTF", CODE, "Call 2026", " "),
                register(CODE, List.of(), DATES, DraftFacts.configuration()))) {
            given().when(nameless, secretariat()).thenRefused(CallRule.T01);
        }
    }

    @Test
    void its_dates_follow_each_other_and_are_still_to_come_T01() {
        for (CallDates dates : List.of(
                new CallDates(THURSDAY, DATES.decisionsBy(), DATES.signaturesBy()),
                new CallDates(DATES.decisionsBy(), DATES.decisionsBy(), DATES.signaturesBy()),
                new CallDates(DATES.draftsBy(), DATES.signaturesBy(), DATES.decisionsBy()),
                new CallDates(DATES.draftsBy(), DATES.decisionsBy(), CLOSING.plusSeconds(1)))) {
            given().when(register(CODE, PHASES, dates, DraftFacts.configuration()), secretariat())
                    .thenRefused(CallRule.T01);
        }
        given().when(
                        register(
                                CODE,
                                PHASES,
                                new CallDates(DATES.draftsBy(), DATES.decisionsBy(), CLOSING),
                                DraftFacts.configuration()),
                        secretariat())
                .thenAnswer(StepAnswer.DONE);
    }

    @Test
    void nothing_is_missing_in_its_configuration_T01() {
        CallConfiguration complete = DraftFacts.configuration();
        for (CallConfiguration lacking : List.of(
                new CallConfiguration(" ", complete.checklist(), complete.longest(), complete.markers()),
                new CallConfiguration("1", complete.checklist(), Map.of(), complete.markers()),
                new CallConfiguration("1", complete.checklist(), complete.longest(), List.of()))) {
            given().when(register(CODE, PHASES, DATES, lacking), secretariat()).thenRefused(CallRule.T01);
        }
    }

    @Test
    void a_co_chair_opens_an_announced_call_T02() {
        given(registered()).when(new OpenCall(CALL), coChair()).thenEvents(opened());
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "CO_CHAIR")
    void nobody_else_opens_one_T02(Role role) {
        given(registered()).when(new OpenCall(CALL), as(role, "RCO")).thenRefused(CallRule.T02);
    }

    @Test
    void a_co_chair_of_another_network_does_not_open_one_T02() {
        given(registered())
                .when(new OpenCall(CALL), as(Role.CO_CHAIR, "KAZ", "RCO"))
                .thenRefused(CallRule.T02);
    }

    @Test
    void a_call_is_opened_once_and_not_after_it_closed_T02() {
        given(registered(), opened()).when(new OpenCall(CALL), coChair()).thenRefused(CallRule.T02);
        given(registered(), opened(), closed(null))
                .when(new OpenCall(CALL), coChair())
                .thenRefused(CallRule.T02);
    }

    @Test
    void a_call_whose_dates_began_is_not_opened_any_more_T02() {
        given(registered())
                .when(new OpenCall(CALL), coChairAt(DATES.draftsBy().minusMillis(1)))
                .thenEvents(opened());
        given(registered())
                .when(new OpenCall(CALL), coChairAt(DATES.draftsBy()))
                .thenRefused(CallRule.T02);
        given(registered()).when(new OpenCall(CALL), coChairAt(CLOSING)).thenRefused(CallRule.T02);
    }

    @Test
    void an_open_call_closes_by_itself_on_its_date_T30() {
        given(registered(), opened())
                .when(new CloseCall(CALL, null), clockAt(CLOSING))
                .thenEvents(closed(null))
                .thenAnswer(StepAnswer.DONE);
    }

    @Test
    void its_clock_does_not_close_it_before() {
        given(registered(), opened())
                .when(new CloseCall(CALL, null), clockAt(CLOSING.minusMillis(1)))
                .thenNothing()
                .thenAnswer(StepAnswer.NOT_YET);
    }

    @Test
    void a_call_that_was_never_opened_does_not_close() {
        given(registered())
                .when(new CloseCall(CALL, null), clockAt(CLOSING))
                .thenNothing()
                .thenAnswer(StepAnswer.NOT_YET);
    }

    @Test
    void closing_a_closed_call_by_its_clock_changes_nothing() {
        given(registered(), opened(), closed("The fund took it back"))
                .when(new CloseCall(CALL, null), clockAt(CLOSING))
                .thenNothing()
                .thenAnswer(StepAnswer.ALREADY_DONE);
    }

    @Test
    void a_co_chair_closes_an_open_call_before_its_date_with_a_reason_T30() {
        given(registered(), opened())
                .when(new CloseCall(CALL, " The fund took it back "), coChair())
                .thenEvents(closed("The fund took it back"))
                .thenAnswer(StepAnswer.DONE);
        given(registered(), opened()).when(new CloseCall(CALL, " "), coChair()).thenRefused(CallRule.T30);
        given(registered(), opened()).when(new CloseCall(CALL, null), coChair()).thenRefused(CallRule.T30);
    }

    @Test
    void a_co_chair_closes_only_what_is_open_T30() {
        given(registered()).when(new CloseCall(CALL, "Why"), coChair()).thenRefused(CallRule.T30);
        given(registered(), opened(), closed(null))
                .when(new CloseCall(CALL, "Why"), coChair())
                .thenRefused(CallRule.T30);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CO_CHAIR", "SYSTEM"})
    void nobody_else_closes_one_T30(Role role) {
        given(registered(), opened())
                .when(new CloseCall(CALL, "Why"), as(role, "RCO"))
                .thenRefused(CallRule.T30);
    }

    @Test
    void a_co_chair_of_another_network_does_not_close_one_T30() {
        given(registered(), opened())
                .when(new CloseCall(CALL, "Why"), as(Role.CO_CHAIR, "KAZ", "RCO"))
                .thenRefused(CallRule.T30);
    }

    private static RegisterCall register() {
        return register(CODE, PHASES, DATES, DraftFacts.configuration());
    }

    private static RegisterCall register(
            String code, List<Phase> phases, CallDates dates, CallConfiguration configuration) {
        return new RegisterCall(
                CALL,
                "BLR",
                "Migration MPTF",
                code,
                "Call 2026",
                "Конкурс 2026",
                phases,
                CLOSING,
                dates,
                CEILING,
                configuration);
    }

    private static RegisterCall named(String fund, String code, String english, String russian) {
        return new RegisterCall(
                CALL, "BLR", fund, code, english, russian, PHASES, CLOSING, DATES, CEILING, DraftFacts.configuration());
    }

    private static CallRegistered registered() {
        return new CallRegistered(
                CALL,
                "BLR",
                "Migration MPTF",
                CODE,
                "Call 2026",
                "Конкурс 2026",
                PHASES,
                CLOSING,
                DATES,
                CEILING,
                DraftFacts.configuration());
    }

    private static CallOpened opened() {
        return new CallOpened(CALL, "BLR", CODE, CLOSING);
    }

    private static CallClosed closed(String reason) {
        return new CallClosed(CALL, "BLR", CODE, reason);
    }

    private static Act coChairAt(Instant moment) {
        return at(moment, Role.CO_CHAIR, "BLR", "RCO");
    }

    private static Act clockAt(Instant moment) {
        return Act.ofSystem(Channel.POLICY, moment);
    }

    private static Fixture<Call> given(Object... history) {
        return Fixture.of(Call.class, ProposalsConfiguration.eventTypes()).given(history);
    }
}
