package org.assent.consensus.round;

import static org.assent.consensus.RoundFacts.A_MINUTE_LATER;
import static org.assent.consensus.RoundFacts.MONDAY;
import static org.assent.consensus.RoundFacts.ROUND;
import static org.assent.consensus.RoundFacts.TEXT;
import static org.assent.consensus.RoundFacts.THURSDAY;
import static org.assent.consensus.RoundFacts.broken;
import static org.assent.consensus.RoundFacts.coChair;
import static org.assent.consensus.RoundFacts.head;
import static org.assent.consensus.RoundFacts.member;
import static org.assent.consensus.RoundFacts.secretariat;
import static org.assent.consensus.RoundFacts.stated;
import static org.assent.consensus.RoundFacts.statement;
import static org.assent.consensus.RoundFacts.system;
import static org.assent.consensus.round.RoundFixture.NINE;
import static org.assent.consensus.round.RoundFixture.kinds;
import static org.assent.consensus.round.RoundFixture.last;
import static org.assent.consensus.round.RoundFixture.silenceOfNine;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.assent.consensus.Evidence;
import org.assent.consensus.messages.CloseSilence;
import org.assent.consensus.messages.ConfirmPosition;
import org.assent.consensus.messages.ConsensusReached;
import org.assent.consensus.messages.ContestPosition;
import org.assent.consensus.messages.PositionConfirmed;
import org.assent.consensus.messages.PositionContested;
import org.assent.consensus.messages.PositionReceivedLate;
import org.assent.consensus.messages.PositionRecordedOnBehalf;
import org.assent.consensus.messages.PositionStated;
import org.assent.consensus.messages.PositionTakenUnconfirmed;
import org.assent.consensus.messages.RecordPositionOnBehalf;
import org.assent.consensus.messages.SilenceBroken;
import org.assent.consensus.messages.StatePosition;
import org.assent.kernel.PersonRef;
import org.assent.kernel.StepAnswer;
import org.assent.kernel.TextHash;
import org.assent.rules.consensus.ConsensusRule;
import org.assent.rules.consensus.Outcome;
import org.assent.rules.consensus.Position;
import org.assent.rules.consensus.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoundUnconfirmedTest {
    private static final Evidence MAIL = new Evidence(Evidence.Way.MAIL, "We agree.", null, THURSDAY);
    private static final Instant CLOSING = MONDAY.plusSeconds(10);

    @Test
    void an_objection_without_the_second_factor_is_taken_as_unconfirmed_and_blocks_at_once_S83B() {
        assertThat(kinds(silenceOfNine().when(withoutSecondFactor(Position.OBJECT, 0), head("UNHCR", THURSDAY))))
                .containsExactly(PositionTakenUnconfirmed.class, SilenceBroken.class);
        SilenceBroken broken = last(
                SilenceBroken.class,
                silenceOfNine().when(withoutSecondFactor(Position.PROPOSE_AMENDMENT, 0), head("UNHCR", THURSDAY)));
        assertThat(broken.outcome().kind()).isEqualTo(Outcome.Kind.BROKEN);
    }

    @ParameterizedTest
    @EnumSource(
            value = Position.class,
            names = {"SUPPORT", "SUPPORT_WITH_RESERVATIONS", "STAND_ASIDE"})
    void what_does_not_block_needs_no_second_factor_S83B(Position position) {
        assertThat(kinds(silenceOfNine().when(withoutSecondFactor(position, 0), head("UNHCR", THURSDAY))))
                .containsExactly(PositionStated.class);
    }

    @Test
    void the_secretariat_or_a_co_chair_records_what_came_by_mail_and_nobody_else_S83B() {
        silenceOfNine()
                .when(behalf(Position.SUPPORT, 0), secretariat(A_MINUTE_LATER))
                .thenEvents(recorded(1, Position.SUPPORT));
        assertThat(kinds(silenceOfNine().when(behalf(Position.SUPPORT, 0), coChair("IOM", A_MINUTE_LATER))))
                .containsExactly(PositionRecordedOnBehalf.class);
        silenceOfNine()
                .when(behalf(Position.SUPPORT, 0), member("UNHCR", A_MINUTE_LATER))
                .thenRefused(ConsensusRule.S83B);
        silenceOfNine()
                .when(behalf(Position.SUPPORT, 0), head("UNDP", A_MINUTE_LATER))
                .thenRefused(ConsensusRule.S83B);
    }

    @Test
    void an_objection_recorded_for_a_head_breaks_the_silence_at_once_S83B() {
        assertThat(kinds(silenceOfNine().when(behalf(Position.OBJECT, 0), secretariat(A_MINUTE_LATER))))
                .containsExactly(PositionRecordedOnBehalf.class, SilenceBroken.class);
    }

    @Test
    void evidence_says_something_and_does_not_come_from_the_future_S83B() {
        for (Evidence evidence : new Evidence[] {
            new Evidence(Evidence.Way.PHONE, " ", null, THURSDAY),
            new Evidence(Evidence.Way.PHONE, "They called.", null, A_MINUTE_LATER.plusSeconds(1))
        }) {
            silenceOfNine()
                    .when(behalf("UNHCR", Position.SUPPORT, TEXT.hash(), evidence, 0), secretariat(A_MINUTE_LATER))
                    .thenRefused(ConsensusRule.S83B);
        }
    }

    @Test
    void it_is_for_a_seat_on_the_roll_on_this_text_and_with_its_reason_CR1_CR14A_CR8() {
        silenceOfNine()
                .when(behalf("WB", Position.SUPPORT, TEXT.hash(), MAIL, 0), secretariat(A_MINUTE_LATER))
                .thenRefused(ConsensusRule.CR1);
        silenceOfNine()
                .when(behalf("UNHCR", Position.SUPPORT, TextHash.of("another"), MAIL, 0), secretariat(A_MINUTE_LATER))
                .thenRefused(ConsensusRule.CR14A);
        silenceOfNine()
                .when(
                        new RecordPositionOnBehalf(
                                ROUND, "UNHCR", statement(Position.OBJECT, " "), TEXT.hash(), MAIL, 0),
                        secretariat(A_MINUTE_LATER))
                .thenRefused(ConsensusRule.CR8);
    }

    @Test
    void a_mail_that_came_in_time_and_was_recorded_at_the_end_is_late_CR8() {
        assertThat(kinds(silenceOfNine().when(behalf(Position.OBJECT, 0), secretariat(MONDAY))))
                .containsExactly(PositionReceivedLate.class);
    }

    @Test
    void support_recorded_for_a_head_is_no_response_until_the_head_confirms_it_S83B() {
        ConsensusReached without = last(
                ConsensusReached.class,
                silenceOfNine(recorded(1, Position.SUPPORT)).when(new CloseSilence(ROUND), system(CLOSING)));
        ConsensusReached confirmed = last(
                ConsensusReached.class,
                silenceOfNine(recorded(1, Position.SUPPORT), confirmed())
                        .when(new CloseSilence(ROUND), system(CLOSING)));

        assertThat(without.outcome().standing(Standing.SUPPORT)).isEmpty();
        assertThat(without.outcome().standing(Standing.CONSENT_BY_SILENCE)).contains("UNHCR");
        assertThat(confirmed.outcome().standing(Standing.SUPPORT)).containsExactly("UNHCR");
    }

    @Test
    void only_its_head_confirms_it_once_and_before_the_end_S83B_CR1() {
        Object recorded = recorded(1, Position.SUPPORT);
        ConfirmPosition confirm = new ConfirmPosition(ROUND, "UNHCR", 1, false);

        silenceOfNine(recorded).when(confirm, head("UNHCR", A_MINUTE_LATER)).thenEvents(confirmed());
        silenceOfNine(recorded).when(confirm, head("UNDP", A_MINUTE_LATER)).thenRefused(ConsensusRule.CR1);
        silenceOfNine(recorded).when(confirm, secretariat(A_MINUTE_LATER)).thenRefused(ConsensusRule.CR1);
        silenceOfNine(recorded).when(confirm, head("UNHCR", MONDAY)).thenRefused(ConsensusRule.S83B);
        silenceOfNine(recorded, confirmed())
                .when(confirm, head("UNHCR", A_MINUTE_LATER))
                .thenRefused(ConsensusRule.S83B);
        silenceOfNine(recorded)
                .when(new ConfirmPosition(ROUND, "UNHCR", 2, false), head("UNHCR", A_MINUTE_LATER))
                .thenRefused(ConsensusRule.S83B);
        silenceOfNine().when(confirm, head("UNHCR", A_MINUTE_LATER)).thenRefused(ConsensusRule.S83B);
    }

    @Test
    void what_blocks_is_confirmed_with_the_second_factor_and_after_it_broke_the_silence_too_S83B() {
        Object[] history = {recorded(1, Position.OBJECT), broken(NINE, stated("UNHCR", Position.OBJECT))};

        silenceOfNine(history)
                .when(new ConfirmPosition(ROUND, "UNHCR", 1, false), head("UNHCR", A_MINUTE_LATER))
                .thenRefused(ConsensusRule.S83B);
        silenceOfNine(history)
                .when(new ConfirmPosition(ROUND, "UNHCR", 1, true), head("UNHCR", A_MINUTE_LATER))
                .thenEvents(confirmed());
    }

    @Test
    void what_its_head_contests_no_longer_counts_and_a_silence_it_broke_stays_broken_S83B() {
        Object[] history = {recorded(1, Position.OBJECT), broken(NINE, stated("UNHCR", Position.OBJECT))};
        ContestPosition contest = new ContestPosition(ROUND, "UNHCR", 1, " We said no such thing ");
        PositionContested contested = new PositionContested(
                ROUND, "UNHCR", 1, new PersonRef("head-UNHCR"), "We said no such thing", A_MINUTE_LATER);

        silenceOfNine(history).when(contest, head("UNHCR", A_MINUTE_LATER)).thenEvents(contested);
        silenceOfNine(history[0], history[1], contested)
                .when(new CloseSilence(ROUND), system(CLOSING))
                .thenNothing()
                .thenAnswer(StepAnswer.ALREADY_DONE);
        silenceOfNine(history)
                .when(new ContestPosition(ROUND, "UNHCR", 1, " "), head("UNHCR", A_MINUTE_LATER))
                .thenRefused(ConsensusRule.S83B);
        silenceOfNine(history).when(contest, head("UNDP", A_MINUTE_LATER)).thenRefused(ConsensusRule.CR1);
    }

    @Test
    void after_a_contest_what_the_head_had_said_before_counts_again_S83B() {
        PositionContested contested =
                new PositionContested(ROUND, "UNHCR", 2, new PersonRef("head-UNHCR"), "No", A_MINUTE_LATER);

        ConsensusReached reached = last(
                ConsensusReached.class,
                silenceOfNine(stated("UNHCR", Position.SUPPORT), recorded(2, Position.STAND_ASIDE), contested)
                        .when(new CloseSilence(ROUND), system(CLOSING)));

        assertThat(reached.outcome().standing(Standing.SUPPORT)).containsExactly("UNHCR");
    }

    @Test
    void a_position_recorded_on_a_stale_page_does_not_overwrite_one_its_author_never_saw_CR3() {
        silenceOfNine(stated("UNHCR", Position.SUPPORT))
                .when(behalf(Position.STAND_ASIDE, 0), secretariat(A_MINUTE_LATER))
                .thenRefused(ConsensusRule.CR3);
    }

    @Test
    void the_head_may_state_another_position_over_what_was_recorded_CR14() {
        silenceOfNine(recorded(1, Position.STAND_ASIDE))
                .when(
                        new StatePosition(
                                ROUND, "UNHCR", statement(Position.SUPPORT, null), TEXT.hash(), MONDAY, 1, false),
                        head("UNHCR", A_MINUTE_LATER))
                .thenEvents(new PositionStated(
                        ROUND,
                        "UNHCR",
                        new PersonRef("head-UNHCR"),
                        2,
                        statement(Position.SUPPORT, null),
                        TEXT.hash(),
                        MONDAY,
                        A_MINUTE_LATER));
    }

    private static StatePosition withoutSecondFactor(Position position, int lastNumber) {
        return new StatePosition(
                ROUND, "UNHCR", statement(position, "A reason"), TEXT.hash(), MONDAY, lastNumber, false);
    }

    private static RecordPositionOnBehalf behalf(Position position, int lastNumber) {
        return behalf("UNHCR", position, TEXT.hash(), MAIL, lastNumber);
    }

    private static RecordPositionOnBehalf behalf(
            String entity, Position position, TextHash text, Evidence evidence, int lastNumber) {
        return new RecordPositionOnBehalf(ROUND, entity, statement(position, "A reason"), text, evidence, lastNumber);
    }

    private static PositionRecordedOnBehalf recorded(int number, Position position) {
        return new PositionRecordedOnBehalf(
                ROUND,
                "UNHCR",
                new PersonRef("secretariat"),
                number,
                statement(position, "A reason"),
                TEXT.hash(),
                MAIL,
                A_MINUTE_LATER);
    }

    private static PositionConfirmed confirmed() {
        return new PositionConfirmed(ROUND, "UNHCR", 1, new PersonRef("head-UNHCR"), A_MINUTE_LATER);
    }
}
