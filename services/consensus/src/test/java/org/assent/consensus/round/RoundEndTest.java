package org.assent.consensus.round;

import static org.assent.consensus.RoundFacts.MONDAY;
import static org.assent.consensus.RoundFacts.ROUND;
import static org.assent.consensus.RoundFacts.SUBJECT;
import static org.assent.consensus.RoundFacts.TEXT;
import static org.assent.consensus.RoundFacts.THURSDAY;
import static org.assent.consensus.RoundFacts.broken;
import static org.assent.consensus.RoundFacts.coChair;
import static org.assent.consensus.RoundFacts.extended;
import static org.assent.consensus.RoundFacts.head;
import static org.assent.consensus.RoundFacts.opened;
import static org.assent.consensus.RoundFacts.roll;
import static org.assent.consensus.RoundFacts.silence;
import static org.assent.consensus.RoundFacts.stated;
import static org.assent.consensus.RoundFacts.statement;
import static org.assent.consensus.RoundFacts.system;
import static org.assent.consensus.round.RoundFixture.NINE;
import static org.assent.consensus.round.RoundFixture.given;
import static org.assent.consensus.round.RoundFixture.kinds;
import static org.assent.consensus.round.RoundFixture.last;
import static org.assent.consensus.round.RoundFixture.silenceOfNine;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assent.consensus.RoundState;
import org.assent.consensus.messages.CloseSilence;
import org.assent.consensus.messages.ConsensusNotReached;
import org.assent.consensus.messages.ConsensusReached;
import org.assent.consensus.messages.ConsensusRoundVoided;
import org.assent.consensus.messages.ConsensusRoundWithdrawn;
import org.assent.consensus.messages.ExtendSilence;
import org.assent.consensus.messages.InformRoll;
import org.assent.consensus.messages.PositionReceivedLate;
import org.assent.consensus.messages.PositionStated;
import org.assent.consensus.messages.RollInformed;
import org.assent.consensus.messages.SilenceExtended;
import org.assent.consensus.messages.StatePosition;
import org.assent.consensus.messages.VoidConsensusRound;
import org.assent.consensus.messages.WithdrawConsensusRound;
import org.assent.kernel.PersonRef;
import org.assent.kernel.StepAnswer;
import org.assent.rules.consensus.ConsensusRule;
import org.assent.rules.consensus.Outcome;
import org.assent.rules.consensus.Position;
import org.assent.rules.consensus.Standing;
import org.assent.testing.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundEndTest {
    private static final Instant BEFORE_THE_END = MONDAY.minusMillis(1);
    private static final Instant CLOSING = MONDAY.plusSeconds(10);
    private static final ExtendSilence EXTENSION =
            new ExtendSilence(ROUND, Duration.ofDays(1), " A head is travelling ");
    private static final WithdrawConsensusRound WITHDRAWAL = new WithdrawConsensusRound(ROUND, " Wrong annex ");

    @Test
    void three_support_one_stands_aside_five_are_silent_is_consensus_V2() {
        ConsensusReached reached = last(
                ConsensusReached.class,
                silenceOfNine(
                                stated("UNDP", Position.SUPPORT),
                                stated("UNHCR", Position.SUPPORT),
                                stated("WHO", Position.SUPPORT),
                                stated("ILO", Position.STAND_ASIDE))
                        .when(new CloseSilence(ROUND), system(CLOSING)));

        assertThat(reached.textHash()).isEqualTo(TEXT.hash());
        assertThat(reached.decidedAt()).isEqualTo(MONDAY);
        assertThat(reached.outcome().standing(Standing.CONSENT_BY_SILENCE)).hasSize(5);
        assertThat(reached.outcome().standing(Standing.STAND_ASIDE)).containsExactly("ILO");
    }

    @Test
    void a_late_objection_does_not_change_the_outcome_CR8_V4() {
        PositionReceivedLate late = new PositionReceivedLate(
                ROUND, "UNHCR", new PersonRef("head-UNHCR"), statement(Position.OBJECT, "Too late"), MONDAY, MONDAY);

        assertThat(kinds(silenceOfNine(late).when(new CloseSilence(ROUND), system(CLOSING))))
                .containsExactly(ConsensusReached.class);
    }

    @Test
    void if_all_stand_aside_there_is_no_consensus_V9() {
        ConsensusNotReached missed = last(
                ConsensusNotReached.class,
                given(silence(
                                roll("RCO", "IOM"),
                                stated("RCO", Position.STAND_ASIDE),
                                stated("IOM", Position.STAND_ASIDE)))
                        .when(new CloseSilence(ROUND), system(CLOSING)));

        assertThat(missed.outcome().kind()).isEqualTo(Outcome.Kind.NOT_REACHED);
        assertThat(missed.outcome().missing()).contains("not-all-aside");
    }

    @Test
    void support_of_the_lead_alone_is_enough_by_default_and_not_where_independent_support_is_asked_V11() {
        List<Object> asking = new ArrayList<>(silence(NINE, 1));
        asking.add(stated("IOM", Position.SUPPORT));

        assertThat(kinds(silenceOfNine(stated("IOM", Position.SUPPORT)).when(new CloseSilence(ROUND), system(CLOSING))))
                .containsExactly(ConsensusReached.class);
        assertThat(kinds(given(asking.toArray()).when(new CloseSilence(ROUND), system(CLOSING))))
                .containsExactly(ConsensusNotReached.class);
    }

    @Test
    void the_silence_is_not_decided_before_every_request_in_time_is_in_the_log() {
        silenceOfNine()
                .when(new CloseSilence(ROUND), system(CLOSING.minusMillis(1)))
                .thenNothing()
                .thenAnswer(StepAnswer.NOT_YET);
    }

    @Test
    void a_silence_that_is_over_is_decided_once() {
        PositionStated objection = stated("UNHCR", Position.OBJECT);

        silenceOfNine(objection, broken(NINE, objection))
                .when(new CloseSilence(ROUND), system(CLOSING))
                .thenNothing()
                .thenAnswer(StepAnswer.ALREADY_DONE);
    }

    @Test
    void the_chair_extends_the_silence_once_and_into_office_hours_CR15() {
        silenceOfNine().when(EXTENSION, coChair("RCO", BEFORE_THE_END)).thenEvents(extended());

        SilenceExtended overTheWeekend = last(
                SilenceExtended.class,
                silenceOfNine()
                        .when(
                                new ExtendSilence(ROUND, Duration.ofDays(5), "A head is travelling"),
                                coChair("RCO", THURSDAY)));
        assertThat(overTheWeekend.expiresAt()).isEqualTo(Instant.parse("2026-02-16T15:00:00Z"));
        assertThat(overTheWeekend.processInstants()).containsEntry("closesAt", overTheWeekend.closesAt());
    }

    @Test
    void the_silence_is_not_extended_twice_CR15() {
        silenceOfNine(extended()).when(EXTENSION, coChair("RCO", MONDAY)).thenRefused(ConsensusRule.CR15);
    }

    @Test
    void the_silence_is_not_extended_at_its_end_or_later_or_before_it_began_CR15() {
        silenceOfNine().when(EXTENSION, coChair("RCO", MONDAY)).thenRefused(ConsensusRule.CR15);
        given(opened(NINE)).when(EXTENSION, coChair("RCO", THURSDAY)).thenRefused(ConsensusRule.CR15);
    }

    @ParameterizedTest
    @ValueSource(longs = {-24, 0, 23})
    void nobody_shortens_a_silence_or_extends_it_by_less_than_the_settings_say_CR15(long hours) {
        silenceOfNine()
                .when(new ExtendSilence(ROUND, Duration.ofHours(hours), "A little longer"), coChair("RCO", THURSDAY))
                .thenRefused(ConsensusRule.CR15);
    }

    @ParameterizedTest
    @ValueSource(longs = {24 * 365, Integer.MAX_VALUE, Long.MAX_VALUE / 3600})
    void a_silence_is_not_extended_into_a_year_without_a_calendar_CR15(long hours) {
        silenceOfNine()
                .when(new ExtendSilence(ROUND, Duration.ofHours(hours), "For ever"), coChair("RCO", THURSDAY))
                .thenRefused(ConsensusRule.CR15);
    }

    @Test
    void an_extension_needs_a_reason_CR15() {
        silenceOfNine()
                .when(new ExtendSilence(ROUND, Duration.ofDays(1), " "), coChair("RCO", THURSDAY))
                .thenRefused(ConsensusRule.CR15);
    }

    @Test
    void the_co_chair_who_does_not_chair_the_round_does_not_extend_it_CR15() {
        silenceOfNine().when(EXTENSION, coChair("IOM", THURSDAY)).thenRefused(ConsensusRule.CR15);
    }

    @Test
    void after_an_extension_the_old_end_decides_nothing() {
        silenceOfNine(extended())
                .when(new CloseSilence(ROUND), system(CLOSING))
                .thenNothing()
                .thenAnswer(StepAnswer.NOT_YET);
        assertThat(kinds(silenceOfNine(extended()).when(objectionSeeing(MONDAY), head("UNHCR", MONDAY))))
                .contains(PositionStated.class);
    }

    private static StatePosition objectionSeeing(Instant end) {
        return new StatePosition(ROUND, "UNHCR", statement(Position.OBJECT, "Costs"), TEXT.hash(), end, 0);
    }

    @Test
    void a_round_opened_by_mistake_is_withdrawn_CR17A() {
        silenceOfNine()
                .when(WITHDRAWAL, coChair("IOM", THURSDAY))
                .thenEvents(new ConsensusRoundWithdrawn(ROUND, SUBJECT, "Wrong annex"));
        given(opened(NINE))
                .when(WITHDRAWAL, coChair("RCO", THURSDAY))
                .thenEvents(new ConsensusRoundWithdrawn(ROUND, SUBJECT, "Wrong annex"));
    }

    @Test
    void a_round_on_which_somebody_took_a_position_is_not_withdrawn_CR17A() {
        silenceOfNine(stated("UNDP", Position.SUPPORT))
                .when(WITHDRAWAL, coChair("IOM", THURSDAY))
                .thenRefused(ConsensusRule.CR17A);
    }

    @Test
    void a_silence_that_has_ended_is_not_withdrawn_while_its_outcome_is_entered_CR17A() {
        silenceOfNine().when(WITHDRAWAL, coChair("IOM", MONDAY)).thenRefused(ConsensusRule.CR17A);
    }

    @Test
    void only_a_co_chair_withdraws_a_round_and_says_why_CR17A() {
        silenceOfNine().when(WITHDRAWAL, head("IOM", THURSDAY)).thenRefused(ConsensusRule.CR17A);
        silenceOfNine()
                .when(new WithdrawConsensusRound(ROUND, " "), coChair("IOM", THURSDAY))
                .thenRefused(ConsensusRule.CR17A);
    }

    @Test
    void withdrawal_of_the_subject_voids_the_round_once_CR16() {
        VoidConsensusRound command = new VoidConsensusRound(ROUND, "Withdrawn by its lead");
        ConsensusRoundVoided voided = new ConsensusRoundVoided(ROUND, SUBJECT, "Withdrawn by its lead");

        silenceOfNine().when(command, system(THURSDAY)).thenEvents(voided);
        silenceOfNine(voided).when(command, system(THURSDAY)).thenNothing().thenAnswer(StepAnswer.ALREADY_DONE);
    }

    @Test
    void nobody_voids_a_round_past_its_subject_CR16() {
        silenceOfNine()
                .when(new VoidConsensusRound(ROUND, "We do not like it"), coChair("RCO", THURSDAY))
                .thenRefused(ConsensusRule.CR16);
    }

    @Test
    void nobody_closes_a_silence_or_tells_its_outcome_by_hand_CR9() {
        for (Object step : List.of(new CloseSilence(ROUND), new InformRoll(ROUND))) {
            silenceOfNine().when(step, coChair("RCO", CLOSING)).thenRefused(ConsensusRule.CR9);
            silenceOfNine().when(step, head("UNDP", CLOSING)).thenRefused(ConsensusRule.CR9);
        }
    }

    @Test
    void the_roll_is_informed_once_and_only_of_an_ending_CR9() {
        PositionStated objection = stated("UNHCR", Position.OBJECT);
        RollInformed informed = new RollInformed(ROUND, RoundState.BROKEN, NINE.entities());

        silenceOfNine()
                .when(new InformRoll(ROUND), system(THURSDAY))
                .thenNothing()
                .thenAnswer(StepAnswer.NOT_YET);
        Fixture<ConsensusRound> over = silenceOfNine(objection, broken(NINE, objection));
        over.when(new InformRoll(ROUND), system(THURSDAY)).thenEvents(informed);
        silenceOfNine(objection, broken(NINE, objection), informed)
                .when(new InformRoll(ROUND), system(THURSDAY))
                .thenNothing()
                .thenAnswer(StepAnswer.ALREADY_DONE);
    }
}
