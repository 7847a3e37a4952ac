package org.assent.consensus.register;

import static org.assent.consensus.RoundFacts.MONDAY;
import static org.assent.consensus.RoundFacts.SUBJECT;
import static org.assent.consensus.RoundFacts.TEXT;
import static org.assent.consensus.RoundFacts.system;
import static org.assent.consensus.SomeEvents.REGISTER;

import java.util.UUID;
import java.util.stream.IntStream;
import org.assent.consensus.ConsensusConfiguration;
import org.assent.consensus.RoundFacts;
import org.assent.consensus.messages.DecisionEntered;
import org.assent.consensus.messages.EnterDecision;
import org.assent.kernel.StepAnswer;
import org.assent.rules.consensus.ConsensusRule;
import org.assent.testing.Fixture;
import org.junit.jupiter.api.Test;

class DecisionRegisterTest {
    @Test
    void the_first_decision_of_a_year_is_number_one() {
        register()
                .when(enter(1), system(MONDAY))
                .thenEvents(entered(1, "UNCNM-BLR-D-2026-001"))
                .thenAnswer(StepAnswer.DONE);
    }

    @Test
    void numbers_follow_each_other_without_a_gap() {
        register()
                .given(entered(1, "UNCNM-BLR-D-2026-001"), entered(2, "UNCNM-BLR-D-2026-002"))
                .when(enter(3), system(MONDAY))
                .thenEvents(entered(3, "UNCNM-BLR-D-2026-003"));
    }

    @Test
    void after_nine_hundred_and_ninety_nine_the_numbers_go_on() {
        register()
                .given(IntStream.rangeClosed(1, 999)
                        .mapToObj(number -> entered(number, "UNCNM-BLR-D-2026-" + number))
                        .toArray())
                .when(enter(1000), system(MONDAY))
                .thenEvents(entered(1000, "UNCNM-BLR-D-2026-1000"));
    }

    @Test
    void a_decision_has_one_number_however_often_it_is_entered() {
        register()
                .given(entered(1, "UNCNM-BLR-D-2026-001"))
                .when(enter(1), system(MONDAY))
                .thenNothing()
                .thenAnswer(StepAnswer.ALREADY_DONE);
    }

    @Test
    void nobody_enters_a_decision_by_hand_CR9() {
        register().when(enter(1), RoundFacts.coChair("RCO", MONDAY)).thenRefused(ConsensusRule.CR9);
    }

    private static Fixture<DecisionRegister> register() {
        return Fixture.of(DecisionRegister.class, ConsensusConfiguration.eventTypes());
    }

    private static EnterDecision enter(int round) {
        return new EnterDecision(REGISTER, "BLR", 2026, roundId(round), SUBJECT, TEXT.hash(), MONDAY);
    }

    private static DecisionEntered entered(int round, String number) {
        return new DecisionEntered(REGISTER, "BLR", number, roundId(round), SUBJECT, TEXT.hash(), MONDAY);
    }

    private static UUID roundId(int round) {
        return new UUID(0x7000L, 0x8000_0000_0000_0000L | round);
    }
}
