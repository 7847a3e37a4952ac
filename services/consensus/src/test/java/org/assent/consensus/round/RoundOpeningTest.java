package org.assent.consensus.round;

import static org.assent.consensus.RoundFacts.CALENDAR;
import static org.assent.consensus.RoundFacts.ROUND;
import static org.assent.consensus.RoundFacts.SUBJECT;
import static org.assent.consensus.RoundFacts.TEXT;
import static org.assent.consensus.RoundFacts.THURSDAY;
import static org.assent.consensus.RoundFacts.coChair;
import static org.assent.consensus.RoundFacts.open;
import static org.assent.consensus.RoundFacts.opened;
import static org.assent.consensus.RoundFacts.roll;
import static org.assent.consensus.RoundFacts.settings;
import static org.assent.consensus.RoundFacts.system;
import static org.assent.consensus.round.RoundFixture.NINE;
import static org.assent.consensus.round.RoundFixture.given;
import static org.assent.consensus.round.RoundFixture.last;
import static org.assent.consensus.round.RoundFixture.nothing;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.assent.consensus.DecisionText;
import org.assent.consensus.Roll;
import org.assent.consensus.messages.ConsensusRoundOpened;
import org.assent.consensus.messages.OpenConsensusRound;
import org.assent.kernel.StepAnswer;
import org.assent.rules.consensus.ConsensusRule;
import org.junit.jupiter.api.Test;

class RoundOpeningTest {
    @Test
    void opening_freezes_text_roll_and_settings_CR5() {
        nothing().when(open(NINE), system(THURSDAY)).thenEvents(opened(NINE)).thenAnswer(StepAnswer.DONE);
    }

    @Test
    void opening_the_same_round_twice_opens_it_once() {
        given(opened(NINE)).when(open(NINE), system(THURSDAY)).thenNothing().thenAnswer(StepAnswer.ALREADY_DONE);
    }

    @Test
    void nobody_opens_a_round_past_its_subject_CR4() {
        nothing().when(open(NINE), coChair("RCO", THURSDAY)).thenRefused(ConsensusRule.CR4);
    }

    @Test
    void a_round_on_no_text_is_not_opened_CR4() {
        nothing()
                .when(openedBy("RCO", NINE, new DecisionText("en", "Title", "Question?", List.of())), system(THURSDAY))
                .thenRefused(ConsensusRule.CR4);
    }

    @Test
    void a_round_of_nobody_is_not_opened_CR1() {
        nothing().when(open(roll()), system(THURSDAY)).thenRefused(ConsensusRule.CR1);
    }

    @Test
    void an_entity_has_one_seat_on_the_roll_CR1() {
        nothing().when(open(roll("RCO", "IOM", "IOM")), system(THURSDAY)).thenRefused(ConsensusRule.CR1);
    }

    @Test
    void no_round_is_opened_into_a_year_without_a_calendar_CR4() {
        nothing()
                .when(open(NINE), system(Instant.parse("2026-12-31T12:00:00Z")))
                .thenRefused(ConsensusRule.CR4);
    }

    @Test
    void a_round_whose_co_chair_takes_part_in_the_matter_is_chaired_by_the_other_CR22() {
        ConsensusRoundOpened opened =
                last(ConsensusRoundOpened.class, nothing().when(openedBy("IOM", NINE, TEXT), system(THURSDAY)));

        assertThat(opened.openedBy()).isEqualTo("IOM");
        assertThat(opened.chair()).isEqualTo("RCO");
        assertThat(opened.chairInterested()).isFalse();
    }

    private static OpenConsensusRound openedBy(String coChair, Roll roll, DecisionText text) {
        return new OpenConsensusRound(
                ROUND, "BLR", SUBJECT, 1, coChair, List.of("RCO", "IOM"), text, roll, settings(0), CALENDAR);
    }
}
