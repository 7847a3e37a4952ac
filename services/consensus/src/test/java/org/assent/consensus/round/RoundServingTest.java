package org.assent.consensus.round;

import static org.assent.consensus.RoundFacts.MONDAY;
import static org.assent.consensus.RoundFacts.ROUND;
import static org.assent.consensus.RoundFacts.THURSDAY;
import static org.assent.consensus.RoundFacts.broken;
import static org.assent.consensus.RoundFacts.coChair;
import static org.assent.consensus.RoundFacts.head;
import static org.assent.consensus.RoundFacts.opened;
import static org.assent.consensus.RoundFacts.roll;
import static org.assent.consensus.RoundFacts.served;
import static org.assent.consensus.RoundFacts.stated;
import static org.assent.consensus.RoundFacts.system;
import static org.assent.consensus.round.RoundFixture.NINE;
import static org.assent.consensus.round.RoundFixture.given;
import static org.assent.consensus.round.RoundFixture.kinds;
import static org.assent.consensus.round.RoundFixture.last;
import static org.assent.consensus.round.RoundFixture.silenceOfNine;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.assent.consensus.Roll;
import org.assent.consensus.Service;
import org.assent.consensus.messages.RecordSeatServed;
import org.assent.consensus.messages.RollServed;
import org.assent.consensus.messages.SeatServed;
import org.assent.consensus.messages.SeatWaived;
import org.assent.consensus.messages.ServeRoll;
import org.assent.consensus.messages.SilenceStarted;
import org.assent.consensus.messages.WaiveService;
import org.assent.kernel.StepAnswer;
import org.assent.rules.consensus.ConsensusRule;
import org.assent.rules.consensus.Position;
import org.junit.jupiter.api.Test;

class RoundServingTest {
    private static final Roll TWO = roll("RCO", "IOM");
    private static final RecordSeatServed LETTER = new RecordSeatServed(ROUND, "IOM", Service.LETTER_ACCEPTED);

    @Test
    void letters_go_to_the_seats_that_have_an_address_and_the_others_are_named_CR5() {
        Roll.Seat withoutAddress =
                new Roll.Seat("UNODC", "UNODC in full", null, false, false, "NON_RESIDENT", true, null);
        Roll roll = new Roll(7, List.of(TWO.seats().get(0), withoutAddress));

        given(opened(roll))
                .when(new ServeRoll(ROUND), system(THURSDAY))
                .thenEvents(new RollServed(ROUND, List.of("RCO"), List.of("UNODC")))
                .thenAnswer(StepAnswer.DONE);
    }

    @Test
    void nobody_has_the_roll_served_by_hand_CR5() {
        given(opened(TWO)).when(new ServeRoll(ROUND), coChair("RCO", THURSDAY)).thenRefused(ConsensusRule.CR5);
    }

    @Test
    void the_roll_is_served_once() {
        given(opened(TWO), new RollServed(ROUND, List.of("RCO", "IOM"), List.of()))
                .when(new ServeRoll(ROUND), system(THURSDAY))
                .thenNothing()
                .thenAnswer(StepAnswer.ALREADY_DONE);
    }

    @Test
    void the_silence_begins_when_the_last_seat_has_the_text_CR5() {
        assertThat(kinds(given(opened(NINE)).when(LETTER, system(THURSDAY)))).containsExactly(SeatServed.class);
        assertThat(kinds(given(opened(TWO), served("RCO")).when(LETTER, system(THURSDAY))))
                .containsExactly(SeatServed.class, SilenceStarted.class);
    }

    @Test
    void seventy_two_hours_that_end_on_a_sunday_move_to_monday_evening_V1() {
        SilenceStarted started =
                last(SilenceStarted.class, given(opened(TWO), served("RCO")).when(LETTER, system(THURSDAY)));

        assertThat(started.startedAt()).isEqualTo(THURSDAY);
        assertThat(started.expiresAt()).isEqualTo(MONDAY);
        assertThat(started.closesAt()).isEqualTo(MONDAY.plusSeconds(10));
        assertThat(started.zone()).isEqualTo("Europe/Minsk");
        assertThat(started.processInstants()).containsEntry("closesAt", MONDAY.plusSeconds(10));
    }

    @Test
    void a_head_who_opens_the_page_has_the_text_CR5() {
        assertThat(kinds(given(opened(TWO), served("RCO"))
                        .when(new RecordSeatServed(ROUND, "IOM", Service.OPENED), head("IOM", THURSDAY))))
                .containsExactly(SeatServed.class, SilenceStarted.class);
    }

    @Test
    void who_had_the_letter_and_opens_the_page_later_is_recorded_once_more_and_nothing_begins_again() {
        RecordSeatServed page = new RecordSeatServed(ROUND, "IOM", Service.OPENED);
        silenceOfNine().when(page, head("IOM", THURSDAY)).thenEvents(new SeatServed(ROUND, "IOM", Service.OPENED));
        silenceOfNine(new SeatServed(ROUND, "IOM", Service.OPENED))
                .when(page, head("IOM", THURSDAY))
                .thenNothing()
                .thenAnswer(StepAnswer.ALREADY_DONE);
    }

    @Test
    void a_letter_that_arrives_after_the_round_has_ended_changes_nothing() {
        given(opened(NINE), stated("UNHCR", Position.OBJECT), broken(NINE, stated("UNHCR", Position.OBJECT)))
                .when(LETTER, system(THURSDAY))
                .thenNothing()
                .thenAnswer(StepAnswer.ALREADY_DONE);
    }

    @Test
    void nobody_opens_the_text_for_another_seat_CR5() {
        given(opened(NINE))
                .when(new RecordSeatServed(ROUND, "IOM", Service.OPENED), head("UNDP", THURSDAY))
                .thenRefused(ConsensusRule.CR5);
    }

    @Test
    void nobody_reports_an_accepted_letter_by_hand_CR5() {
        given(opened(NINE)).when(LETTER, head("IOM", THURSDAY)).thenRefused(ConsensusRule.CR5);
    }

    @Test
    void only_seats_of_the_roll_are_served_CR5() {
        given(opened(NINE))
                .when(new RecordSeatServed(ROUND, "WB", Service.OPENED), head("WB", THURSDAY))
                .thenRefused(ConsensusRule.CR5);
    }

    @Test
    void a_co_chair_waives_a_seat_by_name_and_the_silence_begins_CR5() {
        Roll withAbsent = roll("RCO", "UNODC");
        SilenceStarted started = last(
                SilenceStarted.class,
                given(opened(withAbsent), served("RCO"))
                        .when(new WaiveService(ROUND, "UNODC", " Not in the country "), coChair("RCO", THURSDAY)));

        assertThat(started.served()).containsExactly("RCO");
        assertThat(started.waived()).containsExactly("UNODC");
        given(opened(NINE))
                .when(new WaiveService(ROUND, "UNDP", " Not in the country "), coChair("RCO", THURSDAY))
                .thenEvents(new SeatWaived(ROUND, "UNDP", "Not in the country"));
    }

    @Test
    void only_a_co_chair_waives_CR5() {
        given(opened(NINE))
                .when(new WaiveService(ROUND, "UNDP", "Not reached"), head("UNDP", THURSDAY))
                .thenRefused(ConsensusRule.CR5);
    }

    @Test
    void a_waiver_needs_a_reason_and_a_seat_that_waits_CR5() {
        given(opened(NINE))
                .when(new WaiveService(ROUND, "UNDP", " "), coChair("RCO", THURSDAY))
                .thenRefused(ConsensusRule.CR5);
        given(opened(NINE))
                .when(new WaiveService(ROUND, "WB", "Not reached"), coChair("RCO", THURSDAY))
                .thenRefused(ConsensusRule.CR5);
        given(opened(NINE), served("UNDP"))
                .when(new WaiveService(ROUND, "UNDP", "Not reached"), coChair("RCO", THURSDAY))
                .thenRefused(ConsensusRule.CR5);
        silenceOfNine()
                .when(new WaiveService(ROUND, "UNDP", "Not reached"), coChair("RCO", THURSDAY))
                .thenRefused(ConsensusRule.CR5);
    }

    @Test
    void a_silence_does_not_begin_that_would_end_in_a_year_without_a_calendar_CR7() {
        given(opened(TWO), served("RCO"))
                .when(LETTER, system(Instant.parse("2026-12-30T12:00:00Z")))
                .thenRefused(ConsensusRule.CR7);
    }
}
