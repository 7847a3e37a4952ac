package org.assent.rules.consensus;

import static org.assent.rules.consensus.Position.OBJECT;
import static org.assent.rules.consensus.Position.PROPOSE_AMENDMENT;
import static org.assent.rules.consensus.Position.STAND_ASIDE;
import static org.assent.rules.consensus.Position.SUPPORT;
import static org.assent.rules.consensus.Position.SUPPORT_WITH_RESERVATIONS;
import static org.assent.rules.consensus.Rounds.CONCLUDED;
import static org.assent.rules.consensus.Rounds.CONFIRMED;
import static org.assent.rules.consensus.Rounds.EXPIRY;
import static org.assent.rules.consensus.Rounds.OTHER_TEXT;
import static org.assent.rules.consensus.Rounds.TEXT;
import static org.assent.rules.consensus.Rounds.all;
import static org.assent.rules.consensus.Rounds.meeting;
import static org.assent.rules.consensus.Rounds.roll;
import static org.assent.rules.consensus.Rounds.settings;
import static org.assent.rules.consensus.Rounds.silence;
import static org.assent.rules.consensus.Rounds.stated;
import static org.assent.rules.consensus.Rounds.together;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.assent.kernel.Basis;
import org.assent.kernel.Refused;
import org.assent.rules.consensus.Outcome.Kind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsensusTestTest {
    private static final Instant BEFORE = EXPIRY.minusMillis(1);

    /** The vectors of the domain rules, section 8.9, as far as they are facts of a round. V1 and V7 stand with their rules. */
    @Nested
    class Vectors {
        @Test
        void three_supports_one_aside_and_five_silent_of_nine_are_consensus_V2_CR11() {
            Outcome outcome = silence(9, together(all(SUPPORT, "A", "B", "C"), all(STAND_ASIDE, "D")));

            assertThat(outcome.kind()).isEqualTo(Kind.REACHED);
            assertThat(outcome.standing(Standing.SUPPORT)).containsExactly("A", "B", "C");
            assertThat(outcome.standing(Standing.STAND_ASIDE)).containsExactly("D");
            assertThat(outcome.standing(Standing.CONSENT_BY_SILENCE)).containsExactly("E", "F", "G", "H", "I");
            assertThat(outcome.missing()).isEmpty();
            assertThat(outcome.ends()).isTrue();
        }

        @Test
        void objection_one_millisecond_before_expiry_breaks_whenever_it_was_recorded_V3_CR8() {
            Outcome outcome = silence(9, List.of(stated("D", OBJECT, BEFORE)), EXPIRY.plusMillis(39), settings());
            assertThat(outcome.kind()).isEqualTo(Kind.BROKEN);
            assertThat(outcome.entities()).containsExactly("D");
            assertThat(outcome.missing()).containsExactly("unbroken");
            assertThat(outcome.ends()).isTrue();
        }

        @Test
        void objection_on_the_dot_is_late_V4_CR8() {
            Outcome outcome = silence(9, List.of(stated("D", OBJECT, EXPIRY)));
            assertThat(outcome.kind()).isEqualTo(Kind.REACHED);
            assertThat(outcome.standing(Standing.CONSENT_BY_SILENCE)).contains("D");
            assertThat(finding(outcome, Check.IN_TIME))
                    .isEqualTo(new Finding("CR8", Check.IN_TIME, 0, 1, true, List.of("D")));
        }

        @Test
        void who_is_not_on_the_roll_has_no_say_V5_V12_CR1() {
            Outcome outcome = silence(9, all(OBJECT, "the focal point of D", "World Bank"));
            assertThat(outcome.kind()).isEqualTo(Kind.REACHED);
            assertThat(finding(outcome, Check.ON_ROLL))
                    .isEqualTo(new Finding(
                            "CR1", Check.ON_ROLL, 0, 2, true, List.of("the focal point of D", "World Bank")));
            assertThatThrownBy(() -> ConsensusRule.CR1.requireRight(
                            roll(9).stream().anyMatch(seat -> seat.entity().equals("World Bank"))))
                    .isInstanceOf(Refused.class);
        }

        @ParameterizedTest
        @EnumSource(
                value = Position.class,
                names = {"OBJECT", "PROPOSE_AMENDMENT", "STAND_ASIDE", "SUPPORT_WITH_RESERVATIONS"})
        void what_must_be_written_is_not_taken_without_words_V6_CR8(Position position) {
            assertThat(position.needsText()).isTrue();
            assertThat(position.accepts(null)).isFalse();
            assertThat(position.accepts(" \n")).isFalse();
            assertThat(position.accepts("because")).isTrue();
            assertThat(SUPPORT.accepts(null)).isTrue();
            assertThat(SUPPORT.needsText()).isFalse();
            assertThat(position.consents()).isEqualTo(position == SUPPORT_WITH_RESERVATIONS);
        }

        @Test
        void a_position_on_a_text_that_was_replaced_says_nothing_on_this_one_V8_CR14A() {
            Outcome outcome = silence(9, List.of(new StatedPosition("D", OBJECT, BEFORE, OTHER_TEXT)));
            assertThat(outcome.kind()).isEqualTo(Kind.REACHED);
            assertThat(finding(outcome, Check.SAME_TEXT))
                    .isEqualTo(new Finding("CR14A", Check.SAME_TEXT, 0, 1, true, List.of("D")));
        }

        @Test
        void when_all_stand_aside_nobody_consents_V9_CR11() {
            Outcome outcome = silence(3, all(STAND_ASIDE, "A", "B", "C"));
            assertThat(outcome.kind()).isEqualTo(Kind.NOT_REACHED);
            assertThat(outcome.missing()).containsExactly("not-all-aside");
            assertThat(outcome.entities()).containsExactly("A", "B", "C");
            assertThat(silence(4, all(STAND_ASIDE, "A", "B", "C")).kind()).isEqualTo(Kind.REACHED);
        }

        @Test
        void with_five_of_nine_present_and_no_objection_the_decision_is_provisional_V10_CR10() {
            MeetingFacts five = MeetingFacts.concluded(List.of("A", "B", "C", "D", "E"), CONCLUDED);

            Outcome outcome = meeting(9, List.of(), five, CONCLUDED);

            assertThat(outcome.kind()).isEqualTo(Kind.PROVISIONAL);
            assertThat(outcome.ends()).isFalse();
            assertThat(outcome.entities()).containsExactly("F", "G", "H", "I");
            assertThat(outcome.standing(Standing.TO_CONFIRM)).containsExactly("F", "G", "H", "I");
            assertThat(outcome.standing(Standing.CONSENT_BY_PRESENCE)).containsExactly("A", "B", "C", "D", "E");
            assertThat(finding(outcome, Check.QUORUM).needed()).isEqualTo(5);
            assertThat(finding(outcome, Check.CONFIRMED))
                    .isEqualTo(new Finding("CR10", Check.CONFIRMED, 4, 0, false, List.of("F", "G", "H", "I")));

            Outcome confirmed = meeting(9, List.of(), five.withConfirmation(CONFIRMED), CONFIRMED);
            assertThat(confirmed.kind()).isEqualTo(Kind.REACHED);
            assertThat(confirmed.standing(Standing.CONSENT_BY_SILENCE)).containsExactly("F", "G", "H", "I");
        }

        @Test
        void only_the_lead_in_support_is_enough_unless_the_network_asks_for_more_V11_CR11() {
            List<StatedPosition> onlyLead = all(SUPPORT, "A");
            assertThat(silence(9, onlyLead).kind()).isEqualTo(Kind.REACHED);

            Outcome outcome = silence(9, onlyLead, EXPIRY, settings(1));
            assertThat(outcome.kind()).isEqualTo(Kind.NOT_REACHED);
            assertThat(outcome.missing()).containsExactly("independent-support");

            List<StatedPosition> another = together(onlyLead, all(SUPPORT_WITH_RESERVATIONS, "B"));
            assertThat(silence(9, another, EXPIRY, settings(1)).kind()).isEqualTo(Kind.REACHED);
            assertThat(silence(9, another, EXPIRY, settings(2)).kind()).isEqualTo(Kind.NOT_REACHED);
        }
    }

    @Nested
    class Silence {
        @Test
        void while_it_runs_unbroken_nothing_is_decided_and_nobody_has_consented_by_silence_CR7() {
            Outcome outcome = silence(3, all(SUPPORT, "A"), BEFORE, settings());
            assertThat(outcome.kind()).isEqualTo(Kind.STILL_OPEN);
            assertThat(outcome.missing()).containsExactly("period-over");
            assertThat(outcome.standing(Standing.NO_RESPONSE)).containsExactly("B", "C");
            assertThat(outcome.ends()).isFalse();
            assertThat(outcome.version()).isEqualTo(ConsensusTest.VERSION);
        }

        @Test
        void before_it_starts_an_objection_blocks_already_and_nothing_is_late_CR8() {
            assertThat(beforeStart(all(SUPPORT, "A", "B", "C")).kind()).isEqualTo(Kind.STILL_OPEN);
            assertThat(beforeStart(all(OBJECT, "B")).kind()).isEqualTo(Kind.BROKEN);
        }

        @Test
        void an_amendment_breaks_it_like_an_objection_CR8() {
            Outcome outcome = silence(3, all(PROPOSE_AMENDMENT, "B"));
            assertThat(outcome.kind()).isEqualTo(Kind.BROKEN);
            assertThat(outcome.standing(Standing.PROPOSE_AMENDMENT)).containsExactly("B");
            assertThat(outcome.standing(Standing.NO_RESPONSE)).containsExactly("A", "C");
        }

        @Test
        void it_ends_with_the_first_objection_whatever_comes_afterwards_CR9_CR14() {
            Outcome outcome = silence(
                    3,
                    List.of(
                            stated("A", SUPPORT, BEFORE.minusSeconds(9)),
                            stated("B", OBJECT, BEFORE.minusSeconds(8)),
                            stated("B", SUPPORT, BEFORE.minusSeconds(7)),
                            stated("C", OBJECT, BEFORE.minusSeconds(6))));
            assertThat(outcome.kind()).isEqualTo(Kind.BROKEN);
            assertThat(outcome.entities()).containsExactly("B");
            assertThat(outcome.standing(Standing.SUPPORT)).containsExactly("A");
            assertThat(outcome.standing(Standing.OBJECT)).containsExactly("B");
            assertThat(outcome.standing(Standing.NO_RESPONSE)).containsExactly("C");
        }

        @Test
        void the_latest_position_of_an_entity_counts_CR3_CR14() {
            List<StatedPosition> changed = List.of(
                    stated("A", SUPPORT, BEFORE.minusSeconds(2)),
                    stated("A", STAND_ASIDE, BEFORE.minusSeconds(1)),
                    stated("B", STAND_ASIDE, BEFORE),
                    stated("B", SUPPORT, BEFORE));
            Outcome outcome = silence(2, changed);
            assertThat(outcome.standing(Standing.STAND_ASIDE)).containsExactly("A");
            assertThat(outcome.standing(Standing.SUPPORT)).containsExactly("B");
            assertThat(finding(outcome, Check.LATEST_COUNTS))
                    .isEqualTo(new Finding("CR3", Check.LATEST_COUNTS, 0, 2, true, List.of("A", "B")));
        }

        @Test
        void receipt_decides_which_is_the_latest_and_not_the_order_of_the_log_CR8() {
            List<StatedPosition> overtaken =
                    List.of(stated("A", SUPPORT, BEFORE), stated("A", STAND_ASIDE, BEFORE.minusMillis(1)));
            assertThat(silence(2, overtaken).standing(Standing.SUPPORT)).containsExactly("A");
        }

        @Test
        void what_is_received_after_the_moment_of_the_question_is_not_looked_at() {
            List<StatedPosition> later = List.of(stated("B", OBJECT, BEFORE));
            assertThat(silence(3, later, BEFORE.minusMillis(1), settings()).kind())
                    .isEqualTo(Kind.STILL_OPEN);
            assertThat(silence(3, later, BEFORE, settings()).kind()).isEqualTo(Kind.BROKEN);
        }

        @Test
        void silence_is_consent_and_never_support() {
            Outcome outcome = silence(3, List.of());
            assertThat(outcome.kind()).isEqualTo(Kind.REACHED);
            assertThat(outcome.seats())
                    .allSatisfy(seat -> assertThat(seat.standing()).isEqualTo(Standing.CONSENT_BY_SILENCE));
            assertThat(Standing.CONSENT_BY_SILENCE.consents()).isTrue();
            assertThat(Standing.CONSENT_BY_SILENCE.supports()).isFalse();
            assertThat(Standing.CONSENT_BY_PRESENCE.consents()).isTrue();
            assertThat(Standing.CONSENT_BY_PRESENCE.supports()).isFalse();
            assertThat(Standing.STAND_ASIDE.consents()).isFalse();
            assertThat(Standing.NO_RESPONSE.consents()).isFalse();
            assertThat(Standing.TO_CONFIRM.consents()).isFalse();
        }

        @Test
        void the_trace_says_what_was_asked_in_which_order_and_what_was_found() {
            Outcome outcome = silence(3, together(all(SUPPORT, "A", "B"), all(STAND_ASIDE, "C")));
            assertThat(outcome.trace())
                    .containsExactly(
                            new Finding("CR1", Check.ON_ROLL, 0, 0, true, List.of()),
                            new Finding("CR14A", Check.SAME_TEXT, 0, 0, true, List.of()),
                            new Finding("CR8", Check.IN_TIME, 0, 0, true, List.of()),
                            new Finding("CR3", Check.LATEST_COUNTS, 0, 0, true, List.of()),
                            new Finding("CR9", Check.UNBROKEN, 0, 0, true, List.of()),
                            new Finding("CR7", Check.PERIOD_OVER, 1, 1, true, List.of()),
                            new Finding("CR11", Check.NO_OBJECTION, 0, 0, true, List.of()),
                            new Finding("CR11", Check.EVERY_SEAT, 3, 3, true, List.of()),
                            new Finding("CR11", Check.NOT_ALL_ASIDE, 1, 2, true, List.of("C")),
                            new Finding("CR11", Check.INDEPENDENT_SUPPORT, 0, 1, true, List.of("B")));
            assertThat(outcome.trace().get(4).key()).isEqualTo("finding.unbroken.met");
            assertThat(silence(3, all(OBJECT, "A")).trace().get(4))
                    .isEqualTo(new Finding("CR9", Check.UNBROKEN, 0, 1, false, List.of("A")));
            assertThat(silence(3, all(OBJECT, "A")).trace().get(4).key()).isEqualTo("finding.unbroken.unmet");
        }

        private Outcome beforeStart(List<StatedPosition> positions) {
            return ConsensusTest.of(ConsensusFacts.silence(TEXT, roll(3), positions, null, EXPIRY, settings()));
        }
    }

    @Nested
    class Meeting {
        private final Instant during = CONCLUDED.minusSeconds(60);
        private final MeetingFacts everyone = MeetingFacts.concluded(List.of("A", "B", "C"), CONCLUDED);
        private final MeetingFacts withoutC =
                MeetingFacts.concluded(List.of("A", "B"), CONCLUDED).withConfirmation(CONFIRMED);

        @Test
        void with_everyone_present_and_no_objection_the_decision_is_final_CR10() {
            Outcome outcome = meeting(3, List.of(), everyone, CONCLUDED);
            assertThat(outcome.kind()).isEqualTo(Kind.REACHED);
            assertThat(outcome.standing(Standing.CONSENT_BY_PRESENCE)).containsExactly("A", "B", "C");
        }

        @Test
        void before_the_chair_has_concluded_nothing_is_decided_CR10() {
            Outcome open = meeting(3, List.of(), new MeetingFacts(everyone.present(), null, null), CONCLUDED);
            assertThat(open.kind()).isEqualTo(Kind.STILL_OPEN);
            assertThat(open.missing()).containsExactly("concluded");
            assertThat(open.standing(Standing.NO_RESPONSE)).hasSize(3);
            assertThat(meeting(3, List.of(), everyone, CONCLUDED.minusMillis(1)).kind())
                    .isEqualTo(Kind.STILL_OPEN);
        }

        @Test
        void an_objection_that_stands_prevents_it_and_one_lifted_by_its_maker_does_not_CR11_CR14() {
            StatedPosition objection = stated("B", OBJECT, during);
            Outcome outcome = meeting(3, List.of(objection), everyone, CONCLUDED);
            assertThat(outcome.kind()).isEqualTo(Kind.NOT_REACHED);
            assertThat(outcome.missing()).containsExactly("no-objection", "every-seat");
            assertThat(outcome.entities()).containsExactly("B");

            StatedPosition lifted = stated("B", STAND_ASIDE, during.plusMillis(1));
            assertThat(meeting(3, List.of(objection, lifted), everyone, CONCLUDED)
                            .kind())
                    .isEqualTo(Kind.REACHED);
        }

        @Test
        void an_objection_of_someone_absent_counts_if_it_came_before_the_end_CR11() {
            Outcome outcome = meeting(3, List.of(stated("C", OBJECT, during)), withoutC, CONCLUDED);
            assertThat(outcome.kind()).isEqualTo(Kind.NOT_REACHED);
            assertThat(outcome.entities()).containsExactly("C");
        }

        @Test
        void an_amendment_withholds_consent_CR11() {
            Outcome outcome = meeting(3, List.of(stated("B", PROPOSE_AMENDMENT, during)), everyone, CONCLUDED);
            assertThat(outcome.kind()).isEqualTo(Kind.NOT_REACHED);
            assertThat(outcome.missing()).containsExactly("every-seat");
            assertThat(finding(outcome, Check.EVERY_SEAT))
                    .isEqualTo(new Finding("CR11", Check.EVERY_SEAT, 3, 2, false, List.of("B")));
        }

        @Test
        void half_of_the_roll_is_no_quorum_and_one_more_is_CR10() {
            Outcome half = meeting(8, List.of(), MeetingFacts.concluded(names(4), CONCLUDED), CONCLUDED);
            assertThat(half.kind()).isEqualTo(Kind.NOT_REACHED);
            assertThat(half.missing()).containsExactly("quorum");
            assertThat(finding(half, Check.QUORUM).needed()).isEqualTo(5);
            assertThat(finding(half, Check.QUORUM).have()).isEqualTo(4);
            assertThat(meeting(8, List.of(), MeetingFacts.concluded(names(5), CONCLUDED), CONCLUDED)
                            .kind())
                    .isEqualTo(Kind.PROVISIONAL);
        }

        @Test
        void guests_make_no_quorum_CR10() {
            MeetingFacts guests = MeetingFacts.concluded(List.of("A", "guest", "another guest"), CONCLUDED);
            assertThat(meeting(3, List.of(), guests, CONCLUDED).missing()).containsExactly("quorum");
        }

        @Test
        void when_all_present_and_absent_stand_aside_nobody_consents_CR11() {
            List<StatedPosition> aside = List.of(
                    stated("A", STAND_ASIDE, during),
                    stated("B", STAND_ASIDE, during),
                    stated("C", STAND_ASIDE, CONFIRMED.minusMillis(1)));
            assertThat(meeting(3, aside, withoutC, CONFIRMED.minusMillis(1)).kind())
                    .isEqualTo(Kind.PROVISIONAL);
            Outcome outcome = meeting(3, aside, withoutC, CONFIRMED);
            assertThat(outcome.kind()).isEqualTo(Kind.NOT_REACHED);
            assertThat(outcome.missing()).containsExactly("not-all-aside");
        }

        @Test
        void who_was_absent_may_break_the_silence_to_confirm_until_it_ends_CR10_CR8() {
            List<StatedPosition> inTime = List.of(stated("C", PROPOSE_AMENDMENT, CONFIRMED.minusMillis(1)));
            Outcome broken = meeting(3, inTime, withoutC, CONFIRMED);
            assertThat(broken.kind()).isEqualTo(Kind.BROKEN);
            assertThat(broken.entities()).containsExactly("C");
            assertThat(finding(broken, Check.QUORUM).met()).isTrue();

            List<StatedPosition> onTheDot = List.of(stated("C", OBJECT, CONFIRMED));
            assertThat(meeting(3, onTheDot, withoutC, CONFIRMED).kind()).isEqualTo(Kind.REACHED);
        }

        @Test
        void who_is_asked_to_confirm_may_support_in_words_CR10() {
            List<StatedPosition> support = List.of(stated("C", SUPPORT, CONCLUDED));
            Outcome pending = meeting(3, support, withoutC, CONFIRMED.minusMillis(1));
            assertThat(pending.kind()).isEqualTo(Kind.PROVISIONAL);
            assertThat(pending.standing(Standing.SUPPORT)).containsExactly("C");
            assertThat(meeting(3, support, withoutC, CONFIRMED).kind()).isEqualTo(Kind.REACHED);
        }

        @Test
        void who_was_present_cannot_take_the_consent_back_after_the_meeting_CR10_CR14() {
            Outcome outcome = meeting(3, List.of(stated("B", OBJECT, CONCLUDED)), withoutC, CONFIRMED);
            assertThat(outcome.kind()).isEqualTo(Kind.REACHED);
            assertThat(finding(outcome, Check.IN_TIME).entities()).containsExactly("B");
        }

        @Test
        void without_a_silence_to_confirm_nothing_more_is_taken_CR10() {
            MeetingFacts notAsked = MeetingFacts.concluded(List.of("A", "B"), CONCLUDED);
            Outcome outcome = meeting(3, List.of(stated("C", OBJECT, CONCLUDED)), notAsked, CONFIRMED);
            assertThat(outcome.kind()).isEqualTo(Kind.PROVISIONAL);
            assertThat(finding(outcome, Check.IN_TIME).entities()).containsExactly("C");
        }

        private List<String> names(int count) {
            return roll(count).stream().map(RollSeat::entity).toList();
        }
    }

    @Nested
    class Facts {
        @Test
        void what_is_no_round_is_not_tested() {
            ConsensusSettings settings = settings();
            assertThatThrownBy(() -> ConsensusFacts.silence(TEXT, List.of(), List.of(), EXPIRY, EXPIRY, settings))
                    .isInstanceOf(IllegalArgumentException.class);
            List<RollSeat> twice = List.of(new RollSeat("A"), new RollSeat("A", true));
            assertThatThrownBy(() -> ConsensusFacts.silence(TEXT, twice, List.of(), EXPIRY, EXPIRY, settings))
                    .isInstanceOf(IllegalArgumentException.class);
            MeetingFacts meeting = MeetingFacts.concluded(List.of("A"), CONCLUDED);
            assertThatThrownBy(() -> new ConsensusFacts(
                            Mode.SILENCE, TEXT, roll(1), List.of(), EXPIRY, meeting, EXPIRY, settings))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() ->
                            new ConsensusFacts(Mode.MEETING, TEXT, roll(1), List.of(), null, null, EXPIRY, settings))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new ConsensusFacts(
                            Mode.MEETING, TEXT, roll(1), List.of(), EXPIRY, meeting, EXPIRY, settings))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new MeetingFacts(meeting.present(), null, CONFIRMED))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void settings_say_of_every_value_where_it_comes_from() {
            ConsensusSettings settings = settings();
            assertThat(settings.isLocal(ConsensusParameter.SILENCE_MINIMUM)).isFalse();
            assertThat(settings.isLocal(ConsensusParameter.CONSENSUS_QUORUM_MEETING))
                    .isTrue();
            Map<ConsensusParameter, Basis> marks = new EnumMap<>(ConsensusParameter.marksOfDefaults());
            marks.remove(ConsensusParameter.SILENCE_MINIMUM);
            assertThatThrownBy(() -> with(Duration.ofHours(1), 2, 0, 50, 5, marks))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void settings_that_make_no_sense_are_refused() {
            Map<ConsensusParameter, Basis> marks = ConsensusParameter.marksOfDefaults();
            Duration hours = Duration.ofHours(1);
            assertThat(with(hours, 1, 0, 0, 1, marks).quorumMeeting()).isZero();
            assertThat(with(hours, 1, 0, 99, 1, marks).quorumMeeting()).isEqualTo(99);
            assertRefused(hours, 0, 0, 0, 1);
            assertRefused(hours, 1, -1, 0, 1);
            assertRefused(hours, 1, 0, -1, 1);
            assertRefused(hours, 1, 0, 100, 1);
            assertRefused(hours, 1, 0, 0, 0);
        }

        @Test
        void no_period_of_the_settings_may_be_empty_or_negative() {
            Duration hour = Duration.ofHours(1);
            for (Duration none : List.of(Duration.ZERO, hour.negated())) {
                assertThatThrownBy(() -> lasting(none, hour, hour, hour)).hasMessageContaining("silenceMinimum");
                assertThatThrownBy(() -> lasting(hour, none, hour, hour))
                        .hasMessageContaining("silenceReopenAfterWithdrawal");
                assertThatThrownBy(() -> lasting(hour, hour, none, hour)).hasMessageContaining("extensionMinimum");
                assertThatThrownBy(() -> lasting(hour, hour, hour, none)).hasMessageContaining("confirmationSilence");
            }
        }

        @Test
        void every_parameter_has_the_name_and_the_source_of_the_table_of_settings() {
            assertThat(ConsensusParameter.SILENCE_MINIMUM.key()).isEqualTo("silence.minimum");
            assertThat(ConsensusParameter.SILENCE_MINIMUM.basisOfDefault()).isEqualTo(Basis.OTHER_BODY);
            assertThat(ConsensusParameter.values())
                    .extracting(ConsensusParameter::key)
                    .doesNotHaveDuplicates();
        }

        private ConsensusSettings lasting(Duration silence, Duration reopen, Duration extension, Duration confirm) {
            return new ConsensusSettings(
                    "v",
                    silence,
                    reopen,
                    1,
                    extension,
                    confirm,
                    0,
                    50,
                    true,
                    false,
                    5,
                    ConsensusParameter.marksOfDefaults());
        }

        private void assertRefused(Duration duration, int rounds, int support, int quorum, int window) {
            assertThatThrownBy(
                            () -> with(duration, rounds, support, quorum, window, ConsensusParameter.marksOfDefaults()))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        private ConsensusSettings with(
                Duration duration,
                int rounds,
                int support,
                int quorum,
                int window,
                Map<ConsensusParameter, Basis> marks) {
            return new ConsensusSettings(
                    "v", duration, duration, rounds, duration, duration, support, quorum, true, false, window, marks);
        }
    }

    private static Finding finding(Outcome outcome, Check check) {
        return outcome.trace().stream()
                .filter(finding -> finding.check() == check)
                .findFirst()
                .orElseThrow();
    }
}
