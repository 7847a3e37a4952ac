package org.assent.consensus.round;

import static org.assent.consensus.RoundFacts.MONDAY;
import static org.assent.consensus.RoundFacts.ROUND;
import static org.assent.consensus.RoundFacts.SUBJECT;
import static org.assent.consensus.RoundFacts.TEXT;
import static org.assent.consensus.RoundFacts.THURSDAY;
import static org.assent.consensus.RoundFacts.broken;
import static org.assent.consensus.RoundFacts.coChair;
import static org.assent.consensus.RoundFacts.head;
import static org.assent.consensus.RoundFacts.member;
import static org.assent.consensus.RoundFacts.opened;
import static org.assent.consensus.RoundFacts.state;
import static org.assent.consensus.RoundFacts.stated;
import static org.assent.consensus.RoundFacts.statement;
import static org.assent.consensus.round.RoundFixture.NINE;
import static org.assent.consensus.round.RoundFixture.given;
import static org.assent.consensus.round.RoundFixture.kinds;
import static org.assent.consensus.round.RoundFixture.last;
import static org.assent.consensus.round.RoundFixture.silenceOfNine;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.assent.consensus.RoundFacts;
import org.assent.consensus.Statement;
import org.assent.consensus.messages.ConsensusReached;
import org.assent.consensus.messages.ConsensusRoundVoided;
import org.assent.consensus.messages.ConsensusRoundWithdrawn;
import org.assent.consensus.messages.PositionReceivedLate;
import org.assent.consensus.messages.PositionStated;
import org.assent.consensus.messages.SilenceBroken;
import org.assent.consensus.messages.StatePosition;
import org.assent.kernel.Act;
import org.assent.kernel.Capacity;
import org.assent.kernel.Channel;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.kernel.StepAnswer;
import org.assent.kernel.TextHash;
import org.assent.rules.consensus.ConsensusRule;
import org.assent.rules.consensus.Mode;
import org.assent.rules.consensus.Outcome;
import org.assent.rules.consensus.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoundPositionsTest {
    private static final Instant BEFORE_THE_END = MONDAY.minusMillis(1);
    private static final StatePosition OBJECTION = state("UNHCR", Position.OBJECT, "Returns must be voluntary");

    @Test
    void an_objection_one_millisecond_before_the_end_breaks_the_silence_V3() {
        SilenceBroken broken =
                last(SilenceBroken.class, silenceOfNine().when(OBJECTION, head("UNHCR", BEFORE_THE_END)));

        assertThat(broken.entity()).isEqualTo("UNHCR");
        assertThat(broken.receivedAt()).isEqualTo(BEFORE_THE_END);
        assertThat(broken.expiresAt()).isEqualTo(MONDAY);
        assertThat(broken.outcome().kind()).isEqualTo(Outcome.Kind.BROKEN);
        assertThat(broken.outcome().entities()).containsExactly("UNHCR");
    }

    @Test
    void an_amendment_breaks_the_silence_like_an_objection_CR8() {
        assertThat(kinds(silenceOfNine()
                        .when(state("UNHCR", Position.PROPOSE_AMENDMENT, "Add: voluntary"), head("UNHCR", THURSDAY))))
                .containsExactly(PositionStated.class, SilenceBroken.class);
    }

    @Test
    void objection_on_the_dot_is_late_CR8_V4() {
        silenceOfNine()
                .when(OBJECTION, head("UNHCR", MONDAY))
                .thenEvents(new PositionReceivedLate(
                        ROUND, "UNHCR", new PersonRef("head-UNHCR"), OBJECTION.statement(), MONDAY, MONDAY));
    }

    @Test
    void a_position_that_comes_after_the_decision_is_kept_as_late_CR8() {
        ConsensusReached reached = new ConsensusReached(
                ROUND, "BLR", SUBJECT, Mode.SILENCE, TEXT.hash(), MONDAY, RoundFacts.outcome(NINE, MONDAY));

        assertThat(kinds(silenceOfNine(reached).when(OBJECTION, head("UNHCR", MONDAY.plusSeconds(600)))))
                .containsExactly(PositionReceivedLate.class);
    }

    @Test
    void a_focal_point_has_no_position_CR1_V5() {
        silenceOfNine()
                .when(state("UNHCR", Position.OBJECT, "Not like this"), member("UNHCR", THURSDAY))
                .thenRefused(ConsensusRule.CR1);
    }

    @Test
    void a_head_speaks_for_the_own_entity_only_CR1() {
        silenceOfNine().when(OBJECTION, head("UNDP", THURSDAY)).thenRefused(ConsensusRule.CR1);
        silenceOfNine().when(OBJECTION, coChair("UNHCR", THURSDAY)).thenRefused(ConsensusRule.CR1);
    }

    @Test
    void the_head_of_the_same_entity_in_another_network_has_no_position_CR1() {
        Act elsewhere = new Act(
                new PersonRef("head-elsewhere"),
                new Capacity(Role.HEAD_OF_AGENCY, "ARM", "UNHCR"),
                null,
                Channel.PAGE,
                THURSDAY,
                9);

        silenceOfNine().when(OBJECTION, elsewhere).thenRefused(ConsensusRule.CR1);
    }

    @Test
    void an_institution_that_is_not_on_the_roll_has_no_position_CR1_V12() {
        silenceOfNine()
                .when(state("WB", Position.OBJECT, "We advise against it"), head("WB", THURSDAY))
                .thenRefused(ConsensusRule.CR1);
    }

    @Test
    void an_objection_or_amendment_without_its_text_is_refused_CR8_V6() {
        silenceOfNine()
                .when(state("UNHCR", Position.OBJECT, " "), head("UNHCR", THURSDAY))
                .thenRefused(ConsensusRule.CR8);
        silenceOfNine()
                .when(state("UNHCR", Position.PROPOSE_AMENDMENT, null), head("UNHCR", THURSDAY))
                .thenRefused(ConsensusRule.CR8);
    }

    @ParameterizedTest
    @EnumSource(
            value = Position.class,
            names = {"STAND_ASIDE", "SUPPORT_WITH_RESERVATIONS"})
    void a_reservation_or_standing_aside_without_a_reason_is_refused_S83(Position position) {
        silenceOfNine()
                .when(state("UNHCR", position, null), head("UNHCR", THURSDAY))
                .thenRefused(ConsensusRule.S83);
    }

    @Test
    void a_position_is_about_a_paragraph_that_is_there_S83() {
        silenceOfNine().when(about("p9"), head("UNHCR", THURSDAY)).thenRefused(ConsensusRule.S83);
        assertThat(kinds(silenceOfNine().when(about("p2"), head("UNHCR", THURSDAY))))
                .containsExactly(PositionStated.class);
    }

    private static StatePosition about(String paragraph) {
        return new StatePosition(
                ROUND,
                "UNHCR",
                new Statement(Position.STAND_ASIDE, "No mandate", paragraph, null),
                TEXT.hash(),
                MONDAY,
                0);
    }

    @Test
    void a_position_on_another_text_is_refused_V8_CR14A() {
        StatePosition onAnotherText = new StatePosition(
                ROUND, "UNHCR", statement(Position.SUPPORT, null), TextHash.of("another text"), MONDAY, 0);

        silenceOfNine().when(onAnotherText, head("UNHCR", THURSDAY)).thenRefused(ConsensusRule.CR14A);
    }

    @Test
    void a_position_may_be_changed_until_the_end_CR14() {
        Statement reservation = statement(Position.SUPPORT_WITH_RESERVATIONS, "Costs");

        silenceOfNine(stated("UNDP", Position.SUPPORT))
                .when(
                        new StatePosition(ROUND, "UNDP", reservation, TEXT.hash(), MONDAY, 1),
                        head("UNDP", BEFORE_THE_END))
                .thenEvents(new PositionStated(
                        ROUND,
                        "UNDP",
                        new PersonRef("head-UNDP"),
                        2,
                        reservation,
                        TEXT.hash(),
                        MONDAY,
                        BEFORE_THE_END));
    }

    @Test
    void a_stale_form_does_not_overwrite_a_position_its_author_never_saw_CR3() {
        silenceOfNine(stated("UNDP", Position.SUPPORT))
                .when(state("UNDP", Position.STAND_ASIDE, "No mandate"), head("UNDP", THURSDAY))
                .thenRefused(ConsensusRule.CR3);
    }

    @Test
    void stating_the_same_again_records_nothing() {
        silenceOfNine(stated("UNDP", Position.SUPPORT))
                .when(
                        new StatePosition(ROUND, "UNDP", statement(Position.SUPPORT, null), TEXT.hash(), MONDAY, 1),
                        head("UNDP", THURSDAY))
                .thenNothing()
                .thenAnswer(StepAnswer.ALREADY_DONE);
    }

    @Test
    void after_the_silence_was_broken_the_round_is_over_CR9() {
        PositionStated objection = stated("UNHCR", Position.OBJECT);
        Object[] brokenRound = {objection, broken(NINE, objection)};

        silenceOfNine(brokenRound)
                .when(state("UNDP", Position.SUPPORT, null), head("UNDP", THURSDAY))
                .thenRefused(ConsensusRule.CR9);
        silenceOfNine(brokenRound)
                .when(state("UNDP", Position.SUPPORT, null), head("UNDP", MONDAY))
                .thenRefused(ConsensusRule.CR9);
        silenceOfNine(brokenRound)
                .when(
                        new StatePosition(ROUND, "UNHCR", statement(Position.SUPPORT, null), TEXT.hash(), MONDAY, 1),
                        head("UNHCR", THURSDAY))
                .thenRefused(ConsensusRule.CR9);
    }

    @Test
    void a_round_that_ended_without_an_outcome_takes_no_position_CR9() {
        silenceOfNine(new ConsensusRoundWithdrawn(ROUND, SUBJECT, "Wrong annex"))
                .when(OBJECTION, head("UNHCR", MONDAY))
                .thenRefused(ConsensusRule.CR9);
        silenceOfNine(new ConsensusRoundVoided(ROUND, SUBJECT, "Withdrawn by its lead"))
                .when(OBJECTION, head("UNHCR", THURSDAY))
                .thenRefused(ConsensusRule.CR9);
    }

    @Test
    void an_objection_before_the_silence_began_ends_the_round_too_CR8() {
        SilenceBroken broken = last(
                SilenceBroken.class,
                given(opened(NINE))
                        .when(
                                new StatePosition(
                                        ROUND, "UNHCR", statement(Position.OBJECT, "No"), TEXT.hash(), null, 0),
                                head("UNHCR", THURSDAY)));

        assertThat(broken.expiresAt()).isNull();
    }
}
