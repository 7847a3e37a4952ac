package org.assent.consensus.round;

import static org.assent.consensus.RoundFacts.CALENDAR;
import static org.assent.consensus.RoundFacts.MONDAY;
import static org.assent.consensus.RoundFacts.ROUND;
import static org.assent.consensus.RoundFacts.SUBJECT;
import static org.assent.consensus.RoundFacts.TEXT;
import static org.assent.consensus.RoundFacts.THURSDAY;
import static org.assent.consensus.RoundFacts.coChair;
import static org.assent.consensus.RoundFacts.head;
import static org.assent.consensus.RoundFacts.member;
import static org.assent.consensus.RoundFacts.open;
import static org.assent.consensus.RoundFacts.opened;
import static org.assent.consensus.RoundFacts.roll;
import static org.assent.consensus.RoundFacts.settings;
import static org.assent.consensus.RoundFacts.system;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assent.consensus.Roll;
import org.assent.consensus.Service;
import org.assent.consensus.Statement;
import org.assent.consensus.messages.CloseSilence;
import org.assent.consensus.messages.ConsensusNotReached;
import org.assent.consensus.messages.ConsensusReached;
import org.assent.consensus.messages.ConsensusRoundOpened;
import org.assent.consensus.messages.ConsensusRoundVoided;
import org.assent.consensus.messages.ConsensusRoundWithdrawn;
import org.assent.consensus.messages.ExtendSilence;
import org.assent.consensus.messages.InformRoll;
import org.assent.consensus.messages.OpenConsensusRound;
import org.assent.consensus.messages.PositionReceivedLate;
import org.assent.consensus.messages.PositionStated;
import org.assent.consensus.messages.RecordSeatServed;
import org.assent.consensus.messages.SeatServed;
import org.assent.consensus.messages.SeatWaived;
import org.assent.consensus.messages.ServeRoll;
import org.assent.consensus.messages.SilenceBroken;
import org.assent.consensus.messages.SilenceExtended;
import org.assent.consensus.messages.SilenceStarted;
import org.assent.consensus.messages.StatePosition;
import org.assent.consensus.messages.VoidConsensusRound;
import org.assent.consensus.messages.WaiveService;
import org.assent.consensus.messages.WithdrawConsensusRound;
import org.assent.kernel.Act;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Refused;
import org.assent.kernel.StepAnswer;
import org.assent.kernel.TextHash;
import org.assent.rules.consensus.ConsensusRule;
import org.assent.rules.consensus.Outcome;
import org.assent.rules.consensus.Position;
import org.assent.rules.time.Deadlines;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The round, rule by rule; vectors V1 to V12 of the domain rules as far as one round can show them. */
class ConsensusRoundTest {
    private static final Roll NINE = roll("RCO", "IOM", "UNHCR", "UNICEF", "UNDP", "UNFPA", "UNAIDS", "WHO", "ILO");
    private static final Instant BEFORE_THE_END = MONDAY.minusMillis(1);
    private static final Instant CLOSING = MONDAY.plusSeconds(10);

    private AggregateTestFixture<ConsensusRound> fixture;

    @BeforeEach
    void setUp() {
        fixture = new AggregateTestFixture<>(ConsensusRound.class);
        fixture.setReportIllegalStateChange(false);
    }

    @Test
    void opening_freezes_text_roll_and_settings_CR5() {
        fixture.givenNoPriorActivity()
                .when(open(NINE), by(system(THURSDAY)))
                .expectSuccessfulHandlerExecution()
                .expectEvents(opened(NINE));
    }

    @Test
    void opening_the_same_round_twice_opens_it_once() {
        fixture.given(opened(NINE))
                .when(open(NINE), by(system(THURSDAY)))
                .expectResultMessagePayload(StepAnswer.ALREADY_DONE)
                .expectNoEvents();
    }

    @Test
    void a_round_whose_co_chair_takes_part_in_the_matter_is_chaired_by_the_other_CR22() {
        OpenConsensusRound byIom = new OpenConsensusRound(
                ROUND, "BLR", SUBJECT, 1, "IOM", List.of("RCO", "IOM"), TEXT, NINE, settings(0), CALENDAR);

        fixture.givenNoPriorActivity()
                .when(byIom, by(system(THURSDAY)))
                .expectEventsMatching(
                        one(ConsensusRoundOpened.class, event -> event.chair().equals("RCO")));
    }

    @Test
    void no_round_is_opened_into_a_year_without_a_calendar_CR4() {
        refused(
                ConsensusRule.CR4,
                fixture.givenNoPriorActivity(),
                open(NINE),
                system(Instant.parse("2026-12-31T12:00:00Z")));
    }

    @Test
    void the_silence_begins_when_the_last_seat_has_the_text_CR5() {
        fixture.given(opened(roll("RCO", "IOM")), served("RCO"))
                .when(new RecordSeatServed(ROUND, "IOM", Service.LETTER_ACCEPTED), by(system(THURSDAY)))
                .expectEventsMatching(sequence(SeatServed.class, SilenceStarted.class));
    }

    @Test
    void seventy_two_hours_that_end_on_a_sunday_move_to_monday_evening_V1() {
        fixture.given(opened(roll("RCO", "IOM")), served("RCO"))
                .when(new RecordSeatServed(ROUND, "IOM", Service.LETTER_ACCEPTED), by(system(THURSDAY)))
                .expectEventsMatching(last(
                        SilenceStarted.class,
                        started -> started.expiresAt().equals(MONDAY)
                                && started.closesAt().equals(CLOSING)
                                && started.zone().equals("Europe/Minsk")));
    }

    @Test
    void a_head_who_opens_the_page_has_the_text_CR5() {
        fixture.given(opened(roll("RCO", "IOM")), served("RCO"))
                .when(new RecordSeatServed(ROUND, "IOM", Service.OPENED), by(head("IOM", THURSDAY)))
                .expectEventsMatching(sequence(SeatServed.class, SilenceStarted.class));
    }

    @Test
    void nobody_opens_the_text_for_another_seat_CR5() {
        refused(
                ConsensusRule.CR5,
                fixture.given(opened(NINE)),
                new RecordSeatServed(ROUND, "IOM", Service.OPENED),
                head("UNDP", THURSDAY));
    }

    @Test
    void a_co_chair_waives_a_seat_by_name_and_the_silence_begins_CR5() {
        fixture.given(opened(roll("RCO", "UNODC")), served("RCO"))
                .when(new WaiveService(ROUND, "UNODC", "Not in the country"), by(coChair("RCO", THURSDAY)))
                .expectEventsMatching(sequence(SeatWaived.class, SilenceStarted.class));
    }

    @Test
    void only_a_co_chair_waives_CR5() {
        refused(
                ConsensusRule.CR5,
                fixture.given(opened(NINE)),
                new WaiveService(ROUND, "UNDP", "Not reached"),
                head("UNDP", THURSDAY));
    }

    @Test
    void a_waiver_needs_a_reason_CR5() {
        refused(
                ConsensusRule.CR5,
                fixture.given(opened(NINE)),
                new WaiveService(ROUND, "UNDP", " "),
                coChair("RCO", THURSDAY));
    }

    @Test
    void three_support_one_stands_aside_five_are_silent_is_consensus_V2() {
        List<Object> history = silence(NINE);
        history.add(stated("UNDP", 1, Position.SUPPORT));
        history.add(stated("UNHCR", 1, Position.SUPPORT));
        history.add(stated("WHO", 1, Position.SUPPORT));
        history.add(stated("ILO", 1, Position.STAND_ASIDE));

        fixture.given(history)
                .when(new CloseSilence(ROUND), by(system(CLOSING)))
                .expectResultMessagePayload(StepAnswer.DONE)
                .expectEventsMatching(one(
                        ConsensusReached.class,
                        event -> event.textHash().equals(TEXT.hash())
                                && event.decidedAt().equals(MONDAY)));
    }

    @Test
    void an_objection_one_millisecond_before_the_end_breaks_the_silence_V3() {
        fixture.given(silence(NINE))
                .when(state("UNHCR", Position.OBJECT, "Returns must be voluntary"), by(head("UNHCR", BEFORE_THE_END)))
                .expectEventsMatching(sequence(PositionStated.class, SilenceBroken.class));
    }

    @Test
    void objection_on_the_dot_is_late_CR8_V4() {
        fixture.given(silence(NINE))
                .when(state("UNHCR", Position.OBJECT, "Returns must be voluntary"), by(head("UNHCR", MONDAY)))
                .expectEventsMatching(sequence(PositionReceivedLate.class));
    }

    @Test
    void a_late_objection_does_not_change_the_outcome_V4() {
        List<Object> history = silence(NINE);
        history.add(new PositionReceivedLate(
                ROUND, "UNHCR", new PersonRef("head-UNHCR"), statement(Position.OBJECT, "Too late"), MONDAY, MONDAY));

        fixture.given(history)
                .when(new CloseSilence(ROUND), by(system(CLOSING)))
                .expectEventsMatching(sequence(ConsensusReached.class));
    }

    @Test
    void a_focal_point_has_no_position_V5() {
        refused(
                ConsensusRule.CR1,
                fixture.given(silence(NINE)),
                state("UNHCR", Position.OBJECT, "Not like this"),
                member("UNHCR", THURSDAY));
    }

    @Test
    void an_objection_without_a_reason_is_refused_V6() {
        refused(
                ConsensusRule.CR8,
                fixture.given(silence(NINE)),
                state("UNHCR", Position.OBJECT, " "),
                head("UNHCR", THURSDAY));
    }

    @Test
    void standing_aside_without_a_reason_is_refused_S83() {
        refused(
                ConsensusRule.S83,
                fixture.given(silence(NINE)),
                state("UNHCR", Position.STAND_ASIDE, null),
                head("UNHCR", THURSDAY));
    }

    @Test
    void a_position_on_another_text_is_refused_V8_CR14a() {
        StatePosition onAnotherText = new StatePosition(
                ROUND, "UNHCR", statement(Position.SUPPORT, null), TextHash.of("another text"), MONDAY, 0);

        refused(ConsensusRule.CR14A, fixture.given(silence(NINE)), onAnotherText, head("UNHCR", THURSDAY));
    }

    @Test
    void if_all_stand_aside_there_is_no_consensus_V9() {
        List<Object> history = silence(roll("RCO", "IOM"));
        history.add(stated("RCO", 1, Position.STAND_ASIDE));
        history.add(stated("IOM", 1, Position.STAND_ASIDE));

        fixture.given(history)
                .when(new CloseSilence(ROUND), by(system(CLOSING)))
                .expectEventsMatching(one(
                        ConsensusNotReached.class,
                        event -> event.outcome().kind() == Outcome.Kind.NOT_REACHED
                                && event.outcome().missing().contains("not-all-aside")));
    }

    @Test
    void support_of_the_lead_alone_is_enough_by_default_V11() {
        List<Object> history = silence(NINE);
        history.add(stated("IOM", 1, Position.SUPPORT));

        fixture.given(history)
                .when(new CloseSilence(ROUND), by(system(CLOSING)))
                .expectEventsMatching(sequence(ConsensusReached.class));
    }

    @Test
    void support_of_the_lead_alone_is_not_enough_where_independent_support_is_asked_V11() {
        List<Object> history = new ArrayList<>(List.of(opened(NINE, 1)));
        history.addAll(silence(NINE).subList(1, silence(NINE).size()));
        history.add(stated("IOM", 1, Position.SUPPORT));

        fixture.given(history)
                .when(new CloseSilence(ROUND), by(system(CLOSING)))
                .expectEventsMatching(sequence(ConsensusNotReached.class));
    }

    @Test
    void an_institution_that_is_not_on_the_roll_has_no_position_V12() {
        refused(
                ConsensusRule.CR1,
                fixture.given(silence(NINE)),
                state("WB", Position.OBJECT, "We advise against it"),
                head("WB", THURSDAY));
    }

    @Test
    void a_position_may_be_changed_until_the_end_CR14() {
        List<Object> history = silence(NINE);
        history.add(stated("UNDP", 1, Position.SUPPORT));

        fixture.given(history)
                .when(
                        new StatePosition(
                                ROUND,
                                "UNDP",
                                statement(Position.SUPPORT_WITH_RESERVATIONS, "Costs"),
                                TEXT.hash(),
                                MONDAY,
                                1),
                        by(head("UNDP", BEFORE_THE_END)))
                .expectEventsMatching(one(PositionStated.class, event -> event.number() == 2));
    }

    @Test
    void a_stale_form_does_not_overwrite_a_position_its_author_never_saw_CR3() {
        List<Object> history = silence(NINE);
        history.add(stated("UNDP", 1, Position.SUPPORT));

        refused(
                ConsensusRule.CR3,
                fixture.given(history),
                state("UNDP", Position.SUPPORT, null),
                head("UNDP", THURSDAY));
    }

    @Test
    void stating_the_same_again_records_nothing() {
        List<Object> history = silence(NINE);
        history.add(stated("UNDP", 1, Position.SUPPORT));

        fixture.given(history)
                .when(
                        new StatePosition(ROUND, "UNDP", statement(Position.SUPPORT, null), TEXT.hash(), MONDAY, 1),
                        by(head("UNDP", THURSDAY)))
                .expectResultMessagePayload(StepAnswer.ALREADY_DONE)
                .expectNoEvents();
    }

    @Test
    void after_the_silence_was_broken_the_round_is_over_CR9() {
        List<Object> history = silence(NINE);
        history.add(stated("UNHCR", 1, Position.OBJECT));
        history.add(broken(history));

        refused(
                ConsensusRule.CR9,
                fixture.given(history),
                state("UNDP", Position.SUPPORT, null),
                head("UNDP", THURSDAY));
    }

    @Test
    void an_objection_before_the_silence_began_ends_the_round_too_CR8() {
        fixture.given(opened(NINE))
                .when(
                        new StatePosition(ROUND, "UNHCR", statement(Position.OBJECT, "No"), TEXT.hash(), null, 0),
                        by(head("UNHCR", THURSDAY)))
                .expectEventsMatching(sequence(PositionStated.class, SilenceBroken.class));
    }

    @Test
    void the_silence_is_not_decided_before_every_request_in_time_is_in_the_log() {
        fixture.given(silence(NINE))
                .when(new CloseSilence(ROUND), by(system(CLOSING.minusMillis(1))))
                .expectResultMessagePayload(StepAnswer.NOT_YET)
                .expectNoEvents();
    }

    @Test
    void a_silence_that_is_over_is_decided_once() {
        List<Object> history = silence(NINE);
        history.add(stated("UNHCR", 1, Position.OBJECT));
        history.add(broken(history));

        fixture.given(history)
                .when(new CloseSilence(ROUND), by(system(CLOSING)))
                .expectResultMessagePayload(StepAnswer.ALREADY_DONE)
                .expectNoEvents();
    }

    @Test
    void the_chair_extends_the_silence_once_and_into_office_hours_CR15() {
        fixture.given(silence(NINE))
                .when(
                        new ExtendSilence(ROUND, Duration.ofHours(24), "A head is travelling"),
                        by(coChair("RCO", BEFORE_THE_END)))
                .expectEventsMatching(one(
                        SilenceExtended.class, event -> event.expiresAt().equals(MONDAY.plus(Duration.ofHours(24)))));
    }

    @Test
    void the_silence_is_not_extended_twice_CR15() {
        List<Object> history = silence(NINE);
        Instant tuesday = MONDAY.plus(Duration.ofHours(24));
        history.add(new SilenceExtended(ROUND, MONDAY, tuesday, tuesday.plusSeconds(10), List.of(), "Travel"));

        refused(
                ConsensusRule.CR15,
                fixture.given(history),
                new ExtendSilence(ROUND, Duration.ofHours(24), "Again"),
                coChair("RCO", MONDAY));
    }

    @Test
    void an_extension_shorter_than_the_settings_say_is_refused_CR15() {
        refused(
                ConsensusRule.CR15,
                fixture.given(silence(NINE)),
                new ExtendSilence(ROUND, Duration.ofHours(23), "A little longer"),
                coChair("RCO", THURSDAY));
    }

    @Test
    void the_co_chair_who_does_not_chair_the_round_does_not_extend_it_CR15() {
        refused(
                ConsensusRule.CR15,
                fixture.given(silence(NINE)),
                new ExtendSilence(ROUND, Duration.ofHours(24), "More time"),
                coChair("IOM", THURSDAY));
    }

    @Test
    void after_an_extension_the_old_end_decides_nothing_K3() {
        List<Object> history = silence(NINE);
        Instant tuesday = MONDAY.plus(Duration.ofHours(24));
        history.add(new SilenceExtended(ROUND, MONDAY, tuesday, tuesday.plusSeconds(10), List.of(), "Travel"));

        fixture.given(history)
                .when(new CloseSilence(ROUND), by(system(CLOSING)))
                .expectResultMessagePayload(StepAnswer.NOT_YET)
                .expectNoEvents();
    }

    @Test
    void a_round_opened_by_mistake_is_withdrawn_CR17a() {
        fixture.given(silence(NINE))
                .when(new WithdrawConsensusRound(ROUND, "Wrong annex"), by(coChair("IOM", THURSDAY)))
                .expectEvents(new ConsensusRoundWithdrawn(ROUND, SUBJECT, "Wrong annex"));
    }

    @Test
    void a_round_on_which_somebody_took_a_position_is_not_withdrawn_CR17a() {
        List<Object> history = silence(NINE);
        history.add(stated("UNDP", 1, Position.SUPPORT));

        refused(
                ConsensusRule.CR17A,
                fixture.given(history),
                new WithdrawConsensusRound(ROUND, "Wrong annex"),
                coChair("IOM", THURSDAY));
    }

    @Test
    void withdrawal_of_the_subject_voids_the_round_CR16() {
        fixture.given(silence(NINE))
                .when(new VoidConsensusRound(ROUND, "Withdrawn by its lead"), by(system(THURSDAY)))
                .expectEvents(new ConsensusRoundVoided(ROUND, SUBJECT, "Withdrawn by its lead"));
    }

    @Test
    void the_roll_is_served_once() {
        fixture.givenCommands()
                .andGiven(opened(NINE))
                .when(new ServeRoll(ROUND), by(system(THURSDAY)))
                .expectResultMessagePayload(StepAnswer.DONE);
    }

    @Test
    void the_roll_is_informed_only_of_an_ending_CR9() {
        fixture.given(silence(NINE))
                .when(new InformRoll(ROUND), by(system(THURSDAY)))
                .expectResultMessagePayload(StepAnswer.NOT_YET)
                .expectNoEvents();
    }

    private static List<Object> silence(Roll roll) {
        List<Object> history = new ArrayList<>();
        history.add(opened(roll));
        roll.entities().forEach(entity -> history.add(served(entity)));
        history.add(new SilenceStarted(
                ROUND,
                THURSDAY,
                MONDAY,
                CLOSING,
                "Europe/Minsk",
                Deadlines.silenceExpiry(THURSDAY, Duration.ofHours(72), CALENDAR)
                        .trace(),
                roll.entities(),
                List.of()));
        return history;
    }

    private static SeatServed served(String entity) {
        return new SeatServed(ROUND, entity, Service.LETTER_ACCEPTED);
    }

    private static StatePosition state(
            String entity, Position position, @org.jspecify.annotations.Nullable String reason) {
        return new StatePosition(ROUND, entity, statement(position, reason), TEXT.hash(), MONDAY, 0);
    }

    private static Statement statement(Position position, @org.jspecify.annotations.Nullable String reason) {
        return new Statement(position, reason, null, null);
    }

    private static PositionStated stated(String entity, int number, Position position) {
        String reason = position == Position.SUPPORT ? null : "A reason";
        return new PositionStated(
                ROUND,
                entity,
                new PersonRef("head-" + entity),
                number,
                statement(position, reason),
                TEXT.hash(),
                MONDAY,
                THURSDAY.plusSeconds(60));
    }

    private static SilenceBroken broken(List<Object> history) {
        List<PositionStated> stated = history.stream()
                .filter(PositionStated.class::isInstance)
                .map(PositionStated.class::cast)
                .toList();
        Outcome outcome = Verdict.of((ConsensusRoundOpened) history.get(0), stated, MONDAY, THURSDAY.plusSeconds(60));
        return new SilenceBroken(ROUND, SUBJECT, "UNHCR", Position.OBJECT, THURSDAY.plusSeconds(60), MONDAY, outcome);
    }

    private static void refused(ConsensusRule rule, TestExecutor<ConsensusRound> given, Object command, Act act) {
        given.when(command, by(act))
                .expectNoEvents()
                .expectExceptionMatching(new org.hamcrest.CustomTypeSafeMatcher<Throwable>("refused by " + rule) {
                    @Override
                    protected boolean matchesSafely(Throwable thrown) {
                        return thrown instanceof Refused refused && refused.rule() == rule;
                    }
                });
    }

    private static Map<String, Object> by(Act act) {
        return Map.of(Act.KEY, act);
    }

    private static Matcher<? extends List<? super EventMessage<?>>> sequence(Class<?>... types) {
        return Matchers.predicate(events -> ((List<EventMessage<?>>) events)
                .stream().map(EventMessage::getPayloadType).toList().equals(Arrays.asList(types)));
    }

    private static <E> Matcher<? extends List<? super EventMessage<?>>> one(
            Class<E> type, java.util.function.Predicate<E> test) {
        return Matchers.predicate(events -> {
            List<EventMessage<?>> all = (List<EventMessage<?>>) events;
            assertThat(all).hasSize(1);
            return test.test(type.cast(all.get(0).getPayload()));
        });
    }

    private static <E> Matcher<? extends List<? super EventMessage<?>>> last(
            Class<E> type, java.util.function.Predicate<E> test) {
        return Matchers.predicate(events -> {
            List<EventMessage<?>> all = (List<EventMessage<?>>) events;
            return test.test(type.cast(all.get(all.size() - 1).getPayload()));
        });
    }
}
