package org.assent.consensus.round;

import static org.assent.consensus.RoundFacts.A_MINUTE_LATER;
import static org.assent.consensus.RoundFacts.CALENDAR;
import static org.assent.consensus.RoundFacts.MEETING;
import static org.assent.consensus.RoundFacts.ROUND;
import static org.assent.consensus.RoundFacts.SUBJECT;
import static org.assent.consensus.RoundFacts.TEXT;
import static org.assent.consensus.RoundFacts.THURSDAY;
import static org.assent.consensus.RoundFacts.attended;
import static org.assent.consensus.RoundFacts.coChair;
import static org.assent.consensus.RoundFacts.head;
import static org.assent.consensus.RoundFacts.member;
import static org.assent.consensus.RoundFacts.openedForMeeting;
import static org.assent.consensus.RoundFacts.roll;
import static org.assent.consensus.RoundFacts.secretariat;
import static org.assent.consensus.RoundFacts.settings;
import static org.assent.consensus.RoundFacts.state;
import static org.assent.consensus.RoundFacts.stated;
import static org.assent.consensus.RoundFacts.statement;
import static org.assent.consensus.RoundFacts.system;
import static org.assent.consensus.round.RoundFixture.NINE;
import static org.assent.consensus.round.RoundFixture.given;
import static org.assent.consensus.round.RoundFixture.kinds;
import static org.assent.consensus.round.RoundFixture.last;
import static org.assent.consensus.round.RoundFixture.nothing;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assent.consensus.Attendance;
import org.assent.consensus.Attendance.Presence;
import org.assent.consensus.Evidence;
import org.assent.consensus.messages.AttendanceRecorded;
import org.assent.consensus.messages.CloseMeetingItem;
import org.assent.consensus.messages.CloseSilence;
import org.assent.consensus.messages.ConfirmationSilenceStarted;
import org.assent.consensus.messages.ConsensusNotReached;
import org.assent.consensus.messages.ConsensusReached;
import org.assent.consensus.messages.ConsensusRoundOpened;
import org.assent.consensus.messages.DeclareNoObjection;
import org.assent.consensus.messages.ExtendSilence;
import org.assent.consensus.messages.NoObjectionDeclared;
import org.assent.consensus.messages.ObjectionMaintained;
import org.assent.consensus.messages.OpenConsensusRound;
import org.assent.consensus.messages.PositionReceivedLate;
import org.assent.consensus.messages.PositionRecordedOnBehalf;
import org.assent.consensus.messages.PositionStated;
import org.assent.consensus.messages.RecordAttendance;
import org.assent.consensus.messages.RecordPositionOnBehalf;
import org.assent.consensus.messages.SilenceBroken;
import org.assent.consensus.messages.SilenceExtended;
import org.assent.consensus.messages.StatePosition;
import org.assent.consensus.messages.WithdrawConsensusRound;
import org.assent.kernel.StepAnswer;
import org.assent.rules.consensus.ConsensusRule;
import org.assent.rules.consensus.Mode;
import org.assent.rules.consensus.Outcome;
import org.assent.rules.consensus.Position;
import org.assent.rules.consensus.Standing;
import org.assent.rules.time.Deadlines;
import org.assent.testing.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundMeetingTest {
    private static final DeclareNoObjection DECLARE = new DeclareNoObjection(ROUND);
    private static final CloseMeetingItem CLOSE_ITEM = new CloseMeetingItem(ROUND);
    private static final String[] FIVE = {"RCO", "IOM", "UNHCR", "UNICEF", "UNDP"};
    private static final List<String> ABSENT = List.of("UNFPA", "UNAIDS", "WHO", "ILO");
    /** Thursday noon and 72 hours are Sunday: moved to Monday's closing. */
    private static final Instant CONFIRMED_AT = Instant.parse("2026-02-09T15:00:00Z");

    @Test
    void five_of_nine_present_without_objection_is_provisional_and_the_four_absent_confirm_V10_CR10() {
        List<Object> events =
                atTheMeeting(FIVE).when(DECLARE, coChair("RCO", THURSDAY)).events();

        NoObjectionDeclared declared = (NoObjectionDeclared) events.get(0);
        ConfirmationSilenceStarted started = (ConfirmationSilenceStarted) events.get(1);
        assertThat(events).hasSize(2);
        assertThat(declared.present()).containsExactly(FIVE);
        assertThat(declared.absent()).isEqualTo(ABSENT);
        assertThat(declared.outcome().kind()).isEqualTo(Outcome.Kind.PROVISIONAL);
        assertThat(declared.outcome().standing(Standing.CONSENT_BY_PRESENCE)).containsExactly(FIVE);
        assertThat(started.startedAt()).isEqualTo(THURSDAY);
        assertThat(started.expiresAt()).isEqualTo(CONFIRMED_AT);
        assertThat(started.closesAt()).isEqualTo(CONFIRMED_AT.plusSeconds(10));
        assertThat(started.absent()).isEqualTo(ABSENT);
    }

    @Test
    void the_decision_is_final_when_the_silence_of_the_absent_ends_unbroken_V10_CR10() {
        confirming()
                .when(
                        new CloseSilence(ROUND),
                        system(CONFIRMED_AT.plusSeconds(10).minusMillis(1)))
                .thenNothing()
                .thenAnswer(StepAnswer.NOT_YET);
        ConsensusReached reached = last(
                ConsensusReached.class,
                confirming().when(new CloseSilence(ROUND), system(CONFIRMED_AT.plusSeconds(10))));

        assertThat(reached.mode()).isEqualTo(Mode.MEETING);
        assertThat(reached.decidedAt()).isEqualTo(CONFIRMED_AT);
        assertThat(reached.outcome().standing(Standing.CONSENT_BY_SILENCE)).isEqualTo(ABSENT);
    }

    @Test
    void with_everybody_present_the_decision_is_final_at_the_meeting_CR10() {
        List<Object> events = atTheMeeting(NINE.entities().toArray(String[]::new))
                .when(DECLARE, coChair("RCO", THURSDAY))
                .events();

        assertThat(events).hasSize(2);
        assertThat(events.get(0)).isInstanceOf(NoObjectionDeclared.class);
        assertThat(events.get(1)).isInstanceOfSatisfying(ConsensusReached.class, reached -> {
            assertThat(reached.decidedAt()).isEqualTo(THURSDAY);
            assertThat(reached.mode()).isEqualTo(Mode.MEETING);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4})
    void below_its_quorum_the_meeting_decides_nothing_and_says_so_CR10(int present) {
        String[] some = Arrays.copyOf(FIVE, present);
        Fixture<ConsensusRound>.Then then = atTheMeeting(some).when(DECLARE, coChair("RCO", THURSDAY));

        then.thenRefused(ConsensusRule.CR10);
        assertThat(then.refusal().missing()).containsExactly("quorum");
        atTheMeeting(some).when(CLOSE_ITEM, coChair("RCO", THURSDAY)).thenRefused(ConsensusRule.CR10);
    }

    @Test
    void only_the_chair_of_the_round_concludes_CR10() {
        atTheMeeting(FIVE).when(DECLARE, coChair("IOM", THURSDAY)).thenRefused(ConsensusRule.CR10);
        atTheMeeting(FIVE).when(DECLARE, secretariat(THURSDAY)).thenRefused(ConsensusRule.CR10);
        atTheMeeting(FIVE).when(DECLARE, head("RCO", THURSDAY)).thenRefused(ConsensusRule.CR10);
    }

    @Test
    void attendance_is_recorded_by_the_secretariat_or_a_co_chair_for_seats_of_the_roll_CR10_CR1_CR2() {
        RecordAttendance both = attendance(
                new Attendance("RCO", Presence.IN_PERSON, null),
                new Attendance("UNDP", Presence.REPRESENTED, "Deputy, accredited by the head"));

        given(openedForMeeting(NINE))
                .when(both, secretariat(THURSDAY))
                .thenEvents(new AttendanceRecorded(ROUND, both.attendance(), 5));
        assertThat(kinds(given(openedForMeeting(NINE)).when(both, coChair("IOM", THURSDAY))))
                .containsExactly(AttendanceRecorded.class);
        given(openedForMeeting(NINE)).when(both, member("UNDP", THURSDAY)).thenRefused(ConsensusRule.CR10);
        given(openedForMeeting(NINE))
                .when(attendance(new Attendance("WB", Presence.IN_PERSON, null)), secretariat(THURSDAY))
                .thenRefused(ConsensusRule.CR1);
        given(openedForMeeting(NINE))
                .when(
                        attendance(
                                new Attendance("RCO", Presence.IN_PERSON, null),
                                new Attendance("RCO", Presence.REPRESENTED, "somebody")),
                        secretariat(THURSDAY))
                .thenRefused(ConsensusRule.CR1);
        given(openedForMeeting(NINE))
                .when(attendance(new Attendance("UNDP", Presence.REPRESENTED, " ")), secretariat(THURSDAY))
                .thenRefused(ConsensusRule.CR2);
    }

    @Test
    void attendance_may_be_corrected_until_the_chair_concludes_and_the_same_again_records_nothing_CR10() {
        RecordAttendance one = attendance(new Attendance("RCO", Presence.IN_PERSON, null));

        assertThat(kinds(atTheMeeting(FIVE).when(one, secretariat(THURSDAY))))
                .containsExactly(AttendanceRecorded.class);
        atTheMeeting("RCO").when(one, secretariat(THURSDAY)).thenNothing().thenAnswer(StepAnswer.ALREADY_DONE);
        confirming().when(one, secretariat(A_MINUTE_LATER)).thenRefused(ConsensusRule.CR10);
        RoundFixture.silenceOfNine().when(one, secretariat(A_MINUTE_LATER)).thenRefused(ConsensusRule.CR10);
    }

    @Test
    void an_objection_in_the_meeting_does_not_end_it_and_may_be_withdrawn_there_CR14() {
        assertThat(kinds(atTheMeeting(FIVE)
                        .when(state("UNHCR", Position.OBJECT, "Not like this"), head("UNHCR", THURSDAY))))
                .containsExactly(PositionStated.class);
        assertThat(kinds(withObjection().when(again(Position.SUPPORT), head("UNHCR", A_MINUTE_LATER))))
                .containsExactly(PositionStated.class);
    }

    @Test
    void while_an_objection_stands_there_is_no_declaration_that_there_is_none_CR11() {
        withObjection().when(DECLARE, coChair("RCO", A_MINUTE_LATER)).thenRefused(ConsensusRule.CR11);
    }

    @Test
    void an_objection_that_is_maintained_when_the_chair_closes_the_item_ends_the_round_CR10() {
        ObjectionMaintained maintained =
                last(ObjectionMaintained.class, withObjection().when(CLOSE_ITEM, coChair("RCO", A_MINUTE_LATER)));

        assertThat(maintained.entities()).containsExactly("UNHCR");
        assertThat(maintained.concludedAt())
                .as("after an objection received in the same millisecond")
                .isEqualTo(A_MINUTE_LATER.plusMillis(1));
        assertThat(maintained.outcome().kind()).isEqualTo(Outcome.Kind.NOT_REACHED);
        assertThat(maintained.outcome().missing()).contains("no-objection");
        atTheMeeting(FIVE).when(CLOSE_ITEM, coChair("RCO", THURSDAY)).thenRefused(ConsensusRule.CR10);
    }

    @Test
    void an_objection_recorded_in_the_meeting_for_a_head_stands_in_the_way_S83B() {
        Object recorded = behalf(Position.OBJECT);

        atTheMeeting(FIVE, recorded)
                .when(DECLARE, coChair("RCO", A_MINUTE_LATER))
                .thenRefused(ConsensusRule.CR11);
        atTheMeeting(FIVE, recorded)
                .when(
                        new RecordPositionOnBehalf(
                                ROUND, "UNHCR", statement(Position.SUPPORT, null), TEXT.hash(), said(), 1),
                        secretariat(A_MINUTE_LATER))
                .thenRefused(ConsensusRule.S83B);
    }

    @Test
    void an_amendment_in_the_meeting_withholds_consent_CR11() {
        assertThat(kinds(atTheMeeting(FIVE, stated("UNHCR", Position.PROPOSE_AMENDMENT))
                        .when(DECLARE, coChair("RCO", A_MINUTE_LATER.plusSeconds(1)))))
                .containsExactly(NoObjectionDeclared.class, ConsensusNotReached.class);
    }

    @Test
    void an_absent_entity_that_objects_before_the_end_breaks_the_silence_CR10_V3() {
        SilenceBroken broken = last(
                SilenceBroken.class,
                confirming()
                        .when(
                                state("WHO", Position.OBJECT, "We were not heard"),
                                head("WHO", CONFIRMED_AT.minusMillis(1))));

        assertThat(broken.entity()).isEqualTo("WHO");
        assertThat(broken.expiresAt()).isEqualTo(CONFIRMED_AT);
        assertThat(broken.outcome().kind()).isEqualTo(Outcome.Kind.BROKEN);
    }

    @Test
    void an_absent_entity_that_objects_on_the_dot_is_late_CR8_V4() {
        assertThat(kinds(confirming()
                        .when(state("WHO", Position.OBJECT, "We were not heard"), head("WHO", CONFIRMED_AT))))
                .containsExactly(PositionReceivedLate.class);
    }

    @Test
    void whoever_was_present_is_not_asked_again_CR10() {
        confirming()
                .when(state("UNDP", Position.OBJECT, "On reflection"), head("UNDP", A_MINUTE_LATER))
                .thenRefused(ConsensusRule.CR10);
    }

    @Test
    void the_silence_of_the_absent_may_be_extended_once_like_any_other_CR15() {
        ExtendSilence extension = new ExtendSilence(ROUND, Duration.ofDays(1), "A head is travelling");

        assertThat(kinds(confirming().when(extension, coChair("RCO", A_MINUTE_LATER))))
                .containsExactly(SilenceExtended.class);
        atTheMeeting(FIVE).when(extension, coChair("RCO", THURSDAY)).thenRefused(ConsensusRule.CR15);
    }

    @Test
    void a_round_before_its_meeting_may_be_withdrawn_and_not_after_it_found_no_objection_CR17A() {
        WithdrawConsensusRound withdrawal = new WithdrawConsensusRound(ROUND, "Wrong annex");

        assertThat(kinds(given(openedForMeeting(NINE)).when(withdrawal, coChair("RCO", THURSDAY))))
                .hasSize(1);
        confirming().when(withdrawal, coChair("RCO", A_MINUTE_LATER)).thenRefused(ConsensusRule.CR17A);
    }

    @Test
    void a_round_for_a_meeting_is_opened_with_its_meeting_and_a_silence_without_CR10() {
        ConsensusRoundOpened opened = last(ConsensusRoundOpened.class, nothing().when(open(true), system(THURSDAY)));

        assertThat(opened.mode()).isEqualTo(Mode.MEETING);
        assertThat(opened.meeting()).isEqualTo(MEETING);
        nothing().when(open(false), system(THURSDAY)).thenRefused(ConsensusRule.CR10);
    }

    private static OpenConsensusRound open(boolean withMeeting) {
        return new OpenConsensusRound(
                ROUND,
                "BLR",
                SUBJECT,
                1,
                "RCO",
                List.of("RCO", "IOM"),
                TEXT,
                roll("RCO", "IOM"),
                settings(0),
                CALENDAR,
                Mode.MEETING,
                withMeeting ? MEETING : null,
                settings(0).silenceMinimum());
    }

    private static Fixture<ConsensusRound> atTheMeeting(String... present) {
        return given(openedForMeeting(NINE), attended(5, present));
    }

    private static Fixture<ConsensusRound> atTheMeeting(String[] present, Object then) {
        return given(openedForMeeting(NINE), attended(5, present), then);
    }

    private static Fixture<ConsensusRound> withObjection() {
        return atTheMeeting(FIVE, stated("UNHCR", Position.OBJECT));
    }

    private static StatePosition again(Position position) {
        return new StatePosition(ROUND, "UNHCR", statement(position, null), TEXT.hash(), null, 1);
    }

    private static Evidence said() {
        return new Evidence(Evidence.Way.MEETING, "Said in the meeting.", null, THURSDAY);
    }

    private static PositionRecordedOnBehalf behalf(Position position) {
        return new PositionRecordedOnBehalf(
                ROUND,
                "UNHCR",
                secretariat(THURSDAY).person(),
                1,
                statement(position, "A reason"),
                TEXT.hash(),
                said(),
                THURSDAY);
    }

    /** The meeting found no objection on Thursday; the four who were absent are asked. */
    private static Fixture<ConsensusRound> confirming() {
        List<Object> history = new ArrayList<>(List.of(openedForMeeting(NINE), attended(5, FIVE)));
        history.addAll(
                given(history.toArray()).when(DECLARE, coChair("RCO", THURSDAY)).events());
        assertThat(Deadlines.silenceExpiry(THURSDAY, Duration.ofDays(3), CALENDAR)
                        .at())
                .isEqualTo(CONFIRMED_AT);
        return given(history.toArray());
    }

    private static RecordAttendance attendance(Attendance... attendance) {
        return new RecordAttendance(ROUND, List.of(attendance));
    }
}
