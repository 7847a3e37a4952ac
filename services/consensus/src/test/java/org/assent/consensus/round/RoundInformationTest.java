package org.assent.consensus.round;

import static org.assent.consensus.RoundFacts.A_MINUTE_LATER;
import static org.assent.consensus.RoundFacts.MONDAY;
import static org.assent.consensus.RoundFacts.ROUND;
import static org.assent.consensus.RoundFacts.TEXT;
import static org.assent.consensus.RoundFacts.attended;
import static org.assent.consensus.RoundFacts.coChair;
import static org.assent.consensus.RoundFacts.head;
import static org.assent.consensus.RoundFacts.openedForMeeting;
import static org.assent.consensus.RoundFacts.secretariat;
import static org.assent.consensus.RoundFacts.stated;
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
import org.assent.consensus.Service;
import org.assent.consensus.messages.AddPaper;
import org.assent.consensus.messages.CloseSilence;
import org.assent.consensus.messages.ConsensusNotReached;
import org.assent.consensus.messages.ConsensusReached;
import org.assent.consensus.messages.DeclareNoObjection;
import org.assent.consensus.messages.DeliveryLost;
import org.assent.consensus.messages.ExtendSilence;
import org.assent.consensus.messages.PaperAdded;
import org.assent.consensus.messages.PaperServed;
import org.assent.consensus.messages.PaperWaived;
import org.assent.consensus.messages.RecordPaperServed;
import org.assent.consensus.messages.RecordSeatServed;
import org.assent.consensus.messages.ReportDeliveryLost;
import org.assent.consensus.messages.SeatServed;
import org.assent.consensus.messages.SeatWaived;
import org.assent.consensus.messages.SilenceExtended;
import org.assent.consensus.messages.WaiveService;
import org.assent.kernel.StepAnswer;
import org.assent.rules.consensus.ConsensusRule;
import org.assent.rules.consensus.InformationGap;
import org.assent.rules.consensus.Position;
import org.junit.jupiter.api.Test;

/** Nothing is adopted while a seat was served other documents than the rest (EI1). */
class RoundInformationTest {
    private static final String ANNEX = "ab".repeat(32);
    private static final PaperAdded ADDED = new PaperAdded(ROUND, "annex.pdf", ANNEX);
    private static final DeliveryLost LOST = new DeliveryLost(ROUND, "WHO", "Mailbox full");
    private static final CloseSilence CLOSE = new CloseSilence(ROUND);
    private static final Instant CLOSING = MONDAY.plusSeconds(10);

    @Test
    void a_document_that_came_is_taken_in_once_and_only_while_the_round_runs_EI1() {
        AddPaper add = new AddPaper(ROUND, "annex.pdf", ANNEX);

        silenceOfNine().when(add, system(A_MINUTE_LATER)).thenEvents(ADDED);
        silenceOfNine(ADDED).when(add, system(A_MINUTE_LATER)).thenAnswer(StepAnswer.ALREADY_DONE);
        silenceOfNine().when(add, coChair("RCO", A_MINUTE_LATER)).thenRefused(ConsensusRule.EI1);
    }

    @Test
    void a_silence_that_ends_while_a_seat_is_without_a_document_is_extended_and_says_who_and_what_EI1() {
        SilenceExtended longer = last(
                SilenceExtended.class,
                silenceOfNine(and(ADDED, servedAllBut("WHO"))).when(CLOSE, system(CLOSING)));

        assertThat(longer.rule()).isEqualTo(ConsensusRule.EI1);
        assertThat(longer.gaps()).containsExactly(new InformationGap("WHO", "annex.pdf", ANNEX));
        assertThat(longer.expiredAt()).isEqualTo(MONDAY);
        assertThat(longer.expiresAt()).isAfterOrEqualTo(MONDAY.plus(Duration.ofDays(1)));
        assertThat(longer.reason()).isEmpty();
        silenceOfNine(and(and(ADDED, servedAllBut("WHO")), longer))
                .when(CLOSE, system(CLOSING.plusSeconds(60)))
                .thenAnswer(StepAnswer.NOT_YET);
        assertThat(kinds(silenceOfNine(and(and(ADDED, servedAllBut("WHO")), longer))
                        .when(CLOSE, system(longer.closesAt()))))
                .containsExactly(SilenceExtended.class);
    }

    @Test
    void once_every_seat_has_it_or_is_waived_by_name_the_text_is_adopted_EI1() {
        assertThat(kinds(silenceOfNine(and(ADDED, servedAllBut("none"))).when(CLOSE, system(CLOSING))))
                .containsExactly(ConsensusReached.class);
        assertThat(kinds(silenceOfNine(
                                and(and(ADDED, servedAllBut("WHO")), new PaperWaived(ROUND, "WHO", ANNEX, "On leave")))
                        .when(CLOSE, system(CLOSING))))
                .containsExactly(ConsensusReached.class);
    }

    @Test
    void what_is_not_adopted_anyway_is_not_held_up_EI1() {
        List<Object> aside = new ArrayList<>(List.of(ADDED));
        NINE.entities().forEach(entity -> aside.add(stated(entity, Position.STAND_ASIDE)));

        assertThat(kinds(silenceOfNine(aside.toArray()).when(CLOSE, system(CLOSING))))
                .containsExactly(ConsensusNotReached.class);
    }

    @Test
    void a_co_chair_waives_by_name_whatever_the_seat_still_misses_and_nothing_else_EI1_CR5() {
        silenceOfNine(ADDED)
                .when(new WaiveService(ROUND, "WHO", " On leave "), coChair("RCO", A_MINUTE_LATER))
                .thenEvents(new PaperWaived(ROUND, "WHO", ANNEX, "On leave"));
        silenceOfNine(and(ADDED, LOST))
                .when(new WaiveService(ROUND, "WHO", "On leave"), coChair("RCO", A_MINUTE_LATER))
                .thenEvents(new SeatWaived(ROUND, "WHO", "On leave"), new PaperWaived(ROUND, "WHO", ANNEX, "On leave"));
        silenceOfNine()
                .when(new WaiveService(ROUND, "WHO", "On leave"), coChair("RCO", A_MINUTE_LATER))
                .thenRefused(ConsensusRule.CR5);
        silenceOfNine(ADDED)
                .when(new WaiveService(ROUND, "WHO", "On leave"), secretariat(A_MINUTE_LATER))
                .thenRefused(ConsensusRule.CR5);
    }

    @Test
    void a_seat_has_it_when_its_mail_server_took_the_letter_or_its_head_opened_the_page_EI1() {
        silenceOfNine(ADDED)
                .when(new RecordPaperServed(ROUND, "WHO", ANNEX), system(A_MINUTE_LATER))
                .thenEvents(new PaperServed(ROUND, "WHO", ANNEX, Service.LETTER_ACCEPTED));
        silenceOfNine(ADDED, new SeatServed(ROUND, "WHO", Service.OPENED))
                .when(new RecordSeatServed(ROUND, "WHO", Service.OPENED), head("WHO", A_MINUTE_LATER))
                .thenEvents(new PaperServed(ROUND, "WHO", ANNEX, Service.OPENED));
        silenceOfNine(ADDED)
                .when(new RecordPaperServed(ROUND, "UNODC", ANNEX), system(A_MINUTE_LATER))
                .thenRefused(ConsensusRule.EI1);
    }

    @Test
    void a_letter_that_came_back_proves_nothing_until_its_head_opens_the_page_EI1() {
        ReportDeliveryLost report = new ReportDeliveryLost(ROUND, "WHO", " Mailbox full ");

        silenceOfNine().when(report, secretariat(A_MINUTE_LATER)).thenEvents(LOST);
        silenceOfNine(new SeatServed(ROUND, "WHO", Service.OPENED))
                .when(report, secretariat(A_MINUTE_LATER))
                .thenAnswer(StepAnswer.ALREADY_DONE);
        silenceOfNine()
                .when(new ReportDeliveryLost(ROUND, "WHO", " "), secretariat(A_MINUTE_LATER))
                .thenRefused(ConsensusRule.EI1);
        assertThat(last(SilenceExtended.class, silenceOfNine(LOST).when(CLOSE, system(CLOSING)))
                        .gaps())
                .containsExactly(new InformationGap("WHO", "", TEXT.hash().value()));
        assertThat(kinds(silenceOfNine(LOST, new SeatServed(ROUND, "WHO", Service.OPENED))
                        .when(CLOSE, system(CLOSING))))
                .containsExactly(ConsensusReached.class);
    }

    @Test
    void the_chair_may_still_extend_once_after_it_CR15_EI1() {
        SilenceExtended longer = last(SilenceExtended.class, silenceOfNine(LOST).when(CLOSE, system(CLOSING)));

        assertThat(kinds(silenceOfNine(LOST, longer)
                        .when(
                                new ExtendSilence(ROUND, Duration.ofDays(1), "A head is travelling"),
                                coChair("RCO", longer.expiresAt().minusSeconds(60)))))
                .containsExactly(SilenceExtended.class);
    }

    @Test
    void with_everybody_at_the_meeting_the_chair_finds_no_objection_only_once_all_have_the_same_EI1() {
        Object[] meeting = {
            openedForMeeting(NINE), ADDED, attended(9, NINE.entities().toArray(String[]::new))
        };

        given(meeting)
                .when(new DeclareNoObjection(ROUND), coChair("RCO", A_MINUTE_LATER))
                .thenRefused(ConsensusRule.EI1);
        assertThat(kinds(given(and(meeting, servedAllBut("none")))
                        .when(new DeclareNoObjection(ROUND), coChair("RCO", A_MINUTE_LATER))))
                .contains(ConsensusReached.class);
    }

    private static Object[] servedAllBut(String without) {
        return NINE.entities().stream()
                .filter(entity -> !entity.equals(without))
                .map(entity -> new PaperServed(ROUND, entity, ANNEX, Service.LETTER_ACCEPTED))
                .toArray();
    }

    private static Object[] and(Object first, Object... more) {
        List<Object> all = new ArrayList<>(first instanceof Object[] many ? List.of(many) : List.of(first));
        all.addAll(List.of(more));
        return all.toArray();
    }
}
