package org.assent.consultation.round;

import static org.assent.consultation.RoundFacts.A_DAY_LATER;
import static org.assent.consultation.RoundFacts.CALENDAR;
import static org.assent.consultation.RoundFacts.CLOSES;
import static org.assent.consultation.RoundFacts.DUE;
import static org.assent.consultation.RoundFacts.HALF_TIME;
import static org.assent.consultation.RoundFacts.LAST_DAY;
import static org.assent.consultation.RoundFacts.OPENED;
import static org.assent.consultation.RoundFacts.REMARK;
import static org.assent.consultation.RoundFacts.ROUND;
import static org.assent.consultation.RoundFacts.SETTINGS;
import static org.assent.consultation.RoundFacts.SUBJECT;
import static org.assent.consultation.RoundFacts.TEXT;
import static org.assent.consultation.RoundFacts.UNDP;
import static org.assent.consultation.RoundFacts.UNHCR;
import static org.assent.consultation.RoundFacts.UNODC;
import static org.assent.consultation.RoundFacts.act;
import static org.assent.consultation.RoundFacts.addressee;
import static org.assent.consultation.RoundFacts.answer;
import static org.assent.consultation.RoundFacts.coChair;
import static org.assent.consultation.RoundFacts.given;
import static org.assent.consultation.RoundFacts.head;
import static org.assent.consultation.RoundFacts.member;
import static org.assent.consultation.RoundFacts.open;
import static org.assent.consultation.RoundFacts.opened;
import static org.assent.consultation.RoundFacts.secretariat;
import static org.assent.consultation.RoundFacts.system;
import static org.assent.consultation.RoundFacts.three;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.assent.consultation.Comment;
import org.assent.consultation.ConsultationConfiguration;
import org.assent.consultation.ConsultedSeat;
import org.assent.consultation.ConsultedText;
import org.assent.consultation.DeliveryProof;
import org.assent.consultation.Disposition;
import org.assent.consultation.Remark;
import org.assent.consultation.RemarkKind;
import org.assent.consultation.ReminderKind;
import org.assent.consultation.ResponseKind;
import org.assent.consultation.SomeEvents;
import org.assent.consultation.messages.AddAddressee;
import org.assent.consultation.messages.AddresseeAdded;
import org.assent.consultation.messages.AddresseeServed;
import org.assent.consultation.messages.AddresseeWaived;
import org.assent.consultation.messages.AddresseesReminded;
import org.assent.consultation.messages.CloseConsultation;
import org.assent.consultation.messages.CommentsDisposed;
import org.assent.consultation.messages.ConsultationClosed;
import org.assent.consultation.messages.ConsultationOpened;
import org.assent.consultation.messages.ConsultationSent;
import org.assent.consultation.messages.ConsultationVoided;
import org.assent.consultation.messages.DispositionGiven;
import org.assent.consultation.messages.EveryAddresseeAnswered;
import org.assent.consultation.messages.GiveDisposition;
import org.assent.consultation.messages.GiveResponse;
import org.assent.consultation.messages.OpenConsultationRound;
import org.assent.consultation.messages.RecordAddresseeServed;
import org.assent.consultation.messages.RemindAddressees;
import org.assent.consultation.messages.RemindNow;
import org.assent.consultation.messages.ResponseGiven;
import org.assent.consultation.messages.ServeAddressees;
import org.assent.consultation.messages.VoidConsultationRound;
import org.assent.consultation.messages.WaiveAddressee;
import org.assent.kernel.Act;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Refused.Kind;
import org.assent.kernel.Role;
import org.assent.kernel.StepAnswer;
import org.assent.kernel.TextHash;
import org.assent.rules.certificate.CertificateCheck;
import org.assent.rules.consultation.ConsultationRule;
import org.assent.testing.Fixture;
import org.junit.jupiter.api.Test;

class ConsultationRoundTest {
    private static final Comment C1 = new Comment("C1", REMARK);
    private static final Remark BUDGET = new Remark(null, RemarkKind.BUDGET, "Travel is high", null);
    private static final AddresseeServed LETTER =
            new AddresseeServed(ROUND, UNHCR, DeliveryProof.LETTER_ACCEPTED, OPENED);
    private static final AddresseeServed LETTER_TO_UNDP =
            new AddresseeServed(ROUND, UNDP, DeliveryProof.LETTER_ACCEPTED, OPENED);
    private static final AddresseeWaived WAIVED = new AddresseeWaived(ROUND, UNODC, "No address on file");
    private static final ResponseGiven CHANGE = given(UNHCR, ResponseKind.CHANGE_REQUESTED, C1);

    private static Fixture<ConsultationRound> after(Object... history) {
        return Fixture.of(ConsultationRound.class, ConsultationConfiguration.eventTypes())
                .given(history);
    }

    private static <E> E only(Class<E> type, Fixture<ConsultationRound>.Then then) {
        return then.events().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    // opening

    @Test
    void the_matter_opens_a_round_of_ten_working_days_with_its_clocks() {
        after().when(open(three()), system(OPENED)).thenEvents(opened()).thenAnswer(StepAnswer.DONE);
        assertThat(opened().processInstants())
                .containsEntry("halfTimeAt", HALF_TIME)
                .containsEntry("lastDayAt", LAST_DAY)
                .containsEntry("closesAt", CLOSES);
    }

    @Test
    void a_short_round_has_the_days_of_a_later_one() {
        ConsultationOpened event = only(
                ConsultationOpened.class,
                after().when(
                                new OpenConsultationRound(
                                        ROUND, "BLR", SUBJECT, 2, true, TEXT, "IOM", three(), 7, SETTINGS, CALENDAR),
                                system(OPENED)));

        assertThat(event.dueAt()).isEqualTo(Instant.parse("2026-02-12T15:00:00Z"));
        assertThat(event.halfTimeAt()).isEqualTo(Instant.parse("2026-02-09T15:00:00Z"));
        assertThat(event.lastDayAt()).isEqualTo(Instant.parse("2026-02-11T15:00:00Z"));
    }

    @Test
    void asking_twice_opens_one() {
        after(opened()).when(open(three()), system(OPENED)).thenNothing().thenAnswer(StepAnswer.ALREADY_DONE);
    }

    @Test
    void a_consultation_of_nobody_or_of_a_seat_twice_is_refused_S71() {
        after().when(open(List.of()), system(OPENED)).thenRefused(ConsultationRule.S71);
        after().when(open(List.of(addressee("UNHCR", 1), addressee("UNHCR", 1))), system(OPENED))
                .thenRefused(ConsultationRule.S71);
    }

    @Test
    void nobody_opens_one_by_hand_nor_without_text_nor_into_a_year_without_calendar_S72() {
        after().when(open(three()), secretariat(OPENED)).thenRefused(ConsultationRule.S72);
        after().when(
                        new OpenConsultationRound(
                                ROUND,
                                "BLR",
                                SUBJECT,
                                1,
                                false,
                                new ConsultedText("en", "Title", List.of(), List.of()),
                                "IOM",
                                three(),
                                7,
                                SETTINGS,
                                CALENDAR),
                        system(OPENED))
                .thenRefused(ConsultationRule.S72);
        after().when(open(three()), system(Instant.parse("2026-12-28T12:00:00Z")))
                .thenRefused(ConsultationRule.S72);
    }

    // serving

    @Test
    void letters_go_to_the_addressees_that_have_an_address_and_the_others_are_named() {
        after(opened())
                .when(new ServeAddressees(ROUND), system(OPENED))
                .thenEvents(new ConsultationSent(ROUND, List.of(UNHCR, UNDP), List.of(UNODC)))
                .thenAnswer(StepAnswer.DONE);
        after(opened(), new ConsultationSent(ROUND, List.of(UNHCR, UNDP), List.of(UNODC)))
                .when(new ServeAddressees(ROUND), system(OPENED))
                .thenNothing()
                .thenAnswer(StepAnswer.ALREADY_DONE);
    }

    @Test
    void a_letter_taken_serves_its_addressee_once() {
        RecordAddresseeServed taken = new RecordAddresseeServed(ROUND, UNHCR, DeliveryProof.LETTER_ACCEPTED);
        after(opened()).when(taken, system(OPENED)).thenEvents(LETTER);
        after(opened(), LETTER).when(taken, system(OPENED)).thenNothing().thenAnswer(StepAnswer.ALREADY_DONE);
    }

    @Test
    void a_member_or_head_who_opens_the_page_is_served() {
        RecordAddresseeServed open = new RecordAddresseeServed(ROUND, UNODC, DeliveryProof.OPENED);
        AddresseeServed served = new AddresseeServed(ROUND, UNODC, DeliveryProof.OPENED, A_DAY_LATER);
        after(opened()).when(open, member("UNODC", A_DAY_LATER)).thenEvents(served);
        after(opened()).when(open, head("UNODC", A_DAY_LATER)).thenEvents(served);
    }

    @Test
    void nobody_says_of_another_that_it_has_the_text_S74A() {
        after(opened())
                .when(new RecordAddresseeServed(ROUND, UNODC, DeliveryProof.OPENED), member("UNDP", A_DAY_LATER))
                .thenRefused(ConsultationRule.S74A);
        after(opened())
                .when(
                        new RecordAddresseeServed(ROUND, UNODC, DeliveryProof.LETTER_ACCEPTED),
                        member("UNODC", A_DAY_LATER))
                .thenRefused(ConsultationRule.S74A);
        after(opened())
                .when(
                        new RecordAddresseeServed(ROUND, new ConsultedSeat("WHO", 1), DeliveryProof.LETTER_ACCEPTED),
                        system(A_DAY_LATER))
                .thenRefused(ConsultationRule.S74A);
    }

    @Test
    void whom_no_letter_can_reach_is_waived_by_name_with_a_reason() {
        WaiveAddressee waive = new WaiveAddressee(ROUND, UNODC, " No address on file ");
        after(opened()).when(waive, secretariat(A_DAY_LATER)).thenEvents(WAIVED);
        after(opened()).when(waive, coChair(A_DAY_LATER)).thenEvents(WAIVED);
    }

    @Test
    void waiving_is_refused_to_members_without_reason_and_for_whoever_has_the_letter_S74A() {
        WaiveAddressee waive = new WaiveAddressee(ROUND, UNODC, "No address on file");
        after(opened()).when(waive, member("UNODC", A_DAY_LATER)).thenRefused(ConsultationRule.S74A);
        after(opened())
                .when(waive, act(Role.SECRETARIAT, "ARM", "IOM", A_DAY_LATER))
                .thenRefused(ConsultationRule.S74A);
        after(opened())
                .when(new WaiveAddressee(ROUND, UNODC, " "), secretariat(A_DAY_LATER))
                .thenRefused(ConsultationRule.S74A);
        after(opened(), LETTER)
                .when(new WaiveAddressee(ROUND, UNHCR, "On leave"), secretariat(A_DAY_LATER))
                .thenRefused(ConsultationRule.S74A);
        after(opened(), WAIVED).when(waive, secretariat(A_DAY_LATER)).thenRefused(ConsultationRule.S74A);
    }

    // a member nominated later

    @Test
    void a_member_nominated_later_has_its_days_and_the_deadline_moves_where_it_must() {
        Instant tuesday = Instant.parse("2026-02-17T08:00:00Z");
        Instant friday = Instant.parse("2026-02-20T15:00:00Z");
        AddresseeAdded late =
                new AddresseeAdded(ROUND, addressee("WHO", 1), 11, tuesday, 3, friday, DUE, friday.plusSeconds(10));
        after(opened())
                .when(new AddAddressee(ROUND, addressee("WHO", 1), 11), secretariat(tuesday))
                .thenEvents(late);
        assertThat(late.processInstants()).containsEntry("remindAt", DUE).containsEntry("closesAt", late.closesAt());

        AddresseeAdded early =
                new AddresseeAdded(ROUND, addressee("WHO", 1), 11, A_DAY_LATER, 3, DUE, LAST_DAY, CLOSES);
        after(opened())
                .when(new AddAddressee(ROUND, addressee("WHO", 1), 11), coChair(A_DAY_LATER))
                .thenEvents(early);
    }

    @Test
    void nobody_is_added_by_a_member_twice_or_after_the_deadline_S71() {
        AddAddressee who = new AddAddressee(ROUND, addressee("WHO", 1), 11);
        after(opened()).when(who, member("WHO", A_DAY_LATER)).thenRefused(ConsultationRule.S71);
        after(opened())
                .when(new AddAddressee(ROUND, addressee("UNDP", 1), 11), secretariat(A_DAY_LATER))
                .thenRefused(ConsultationRule.S71);
        after(opened()).when(who, secretariat(DUE)).thenRefused(ConsultationRule.S71);
        after(opened(), new EveryAddresseeAnswered(ROUND))
                .when(who, secretariat(A_DAY_LATER))
                .thenRefused(ConsultationRule.S71);
    }

    // reminders

    @Test
    void the_silent_are_reminded_at_half_time_and_on_the_last_day() {
        AddresseesReminded half =
                new AddresseesReminded(ROUND, ReminderKind.HALF_TIME, List.of(UNHCR, UNDP), HALF_TIME);
        after(opened()).when(new RemindAddressees(ROUND), system(HALF_TIME)).thenEvents(half);
        after(opened(), half, CHANGE)
                .when(new RemindAddressees(ROUND), system(LAST_DAY))
                .thenEvents(new AddresseesReminded(ROUND, ReminderKind.LAST_DAY, List.of(UNDP), LAST_DAY));
    }

    @Test
    void a_reminder_is_neither_early_nor_sent_twice() {
        after(opened())
                .when(new RemindAddressees(ROUND), system(HALF_TIME.minusSeconds(1)))
                .thenNothing()
                .thenAnswer(StepAnswer.NOT_YET);
        after(opened(), new AddresseesReminded(ROUND, ReminderKind.HALF_TIME, List.of(UNHCR, UNDP), HALF_TIME))
                .when(new RemindAddressees(ROUND), system(HALF_TIME.plusSeconds(60)))
                .thenNothing()
                .thenAnswer(StepAnswer.ALREADY_DONE);
    }

    @Test
    void a_member_added_late_is_reminded_by_its_own_clock() {
        Instant tuesday = Instant.parse("2026-02-17T08:00:00Z");
        Instant friday = Instant.parse("2026-02-20T15:00:00Z");
        after(
                        opened(),
                        new AddresseeAdded(
                                ROUND, addressee("WHO", 1), 11, tuesday, 3, friday, DUE, friday.plusSeconds(10)),
                        new AddresseesReminded(ROUND, ReminderKind.LAST_DAY, List.of(UNHCR, UNDP), LAST_DAY))
                .when(new RemindAddressees(ROUND), system(DUE))
                .thenEvents(new AddresseesReminded(
                        ROUND, ReminderKind.LAST_DAY, List.of(new ConsultedSeat("WHO", 1)), DUE));
    }

    @Test
    void the_secretariat_has_the_silent_reminded_at_once() {
        after(opened(), CHANGE)
                .when(new RemindNow(ROUND, null), secretariat(A_DAY_LATER))
                .thenEvents(new AddresseesReminded(ROUND, ReminderKind.BY_HAND, List.of(UNDP), A_DAY_LATER));
    }

    @Test
    void reminding_by_hand_is_refused_to_members_after_the_deadline_and_where_nobody_can_be_reminded_S74B() {
        after(opened())
                .when(new RemindNow(ROUND, null), member("UNDP", A_DAY_LATER))
                .thenRefused(ConsultationRule.S74B);
        after(opened()).when(new RemindNow(ROUND, null), secretariat(DUE)).thenRefused(ConsultationRule.S74B);
        after(opened(), CHANGE, given(UNDP, ResponseKind.NO_COMMENT))
                .when(new RemindNow(ROUND, null), secretariat(A_DAY_LATER))
                .thenRefused(ConsultationRule.S74B);
    }

    // responses

    @Test
    void a_member_answers_with_comments_that_get_their_numbers() {
        after(opened(), LETTER)
                .when(answer(UNHCR, ResponseKind.CHANGE_REQUESTED, REMARK), member("UNHCR", A_DAY_LATER))
                .thenEvents(CHANGE)
                .thenAnswer(StepAnswer.DONE);
    }

    @Test
    void an_answer_shows_that_the_text_was_there() {
        after(opened())
                .when(answer(UNODC, ResponseKind.CANNOT_ADVISE), head("UNODC", A_DAY_LATER))
                .thenEvents(
                        new AddresseeServed(ROUND, UNODC, DeliveryProof.ANSWERED, A_DAY_LATER),
                        new ResponseGiven(
                                ROUND,
                                UNODC,
                                new PersonRef("person-UNODC"),
                                Role.HEAD_OF_AGENCY,
                                1,
                                TEXT.hash(),
                                ResponseKind.CANNOT_ADVISE,
                                List.of(),
                                A_DAY_LATER));
    }

    @Test
    void a_replaced_answer_keeps_the_numbers_of_comments_that_stay_and_never_gives_one_twice() {
        ResponseGiven second = only(
                ResponseGiven.class,
                after(opened(), LETTER, CHANGE)
                        .when(answer(UNHCR, 1, ResponseKind.COMMENT, BUDGET, REMARK), member("UNHCR", A_DAY_LATER)));
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.comments()).containsExactly(new Comment("C2", BUDGET), C1);

        ResponseGiven without = new ResponseGiven(
                ROUND,
                UNHCR,
                second.by(),
                Role.MEMBER,
                2,
                TEXT.hash(),
                ResponseKind.NO_COMMENT,
                List.of(),
                A_DAY_LATER);
        ResponseGiven third = only(
                ResponseGiven.class,
                after(opened(), LETTER, CHANGE, without)
                        .when(answer(UNHCR, 2, ResponseKind.COMMENT, BUDGET), member("UNHCR", A_DAY_LATER)));
        assertThat(third.comments()).containsExactly(new Comment("C2", BUDGET));
    }

    @Test
    void the_same_answer_again_is_no_second_one() {
        after(opened(), LETTER, CHANGE)
                .when(answer(UNHCR, 1, ResponseKind.CHANGE_REQUESTED, REMARK), member("UNHCR", A_DAY_LATER))
                .thenNothing()
                .thenAnswer(StepAnswer.ALREADY_DONE);
    }

    @Test
    void an_answer_in_the_last_moment_counts_and_one_at_the_deadline_is_refused_S73() {
        GiveResponse none = answer(UNHCR, ResponseKind.NO_COMMENT);
        assertThat(only(ResponseGiven.class, after(opened(), LETTER).when(none, member("UNHCR", DUE.minusNanos(1))))
                        .kind())
                .isEqualTo(ResponseKind.NO_COMMENT);
        after(opened(), LETTER)
                .when(none, member("UNHCR", DUE))
                .thenRefused(
                        ConsultationRule.S73,
                        refused -> assertThat(refused.kind()).isEqualTo(Kind.STATE));
    }

    @Test
    void only_the_people_of_an_addressee_answer_for_it_S73() {
        GiveResponse none = answer(UNHCR, ResponseKind.NO_COMMENT);
        for (Act act : List.of(
                member("UNDP", A_DAY_LATER),
                coChair(A_DAY_LATER),
                secretariat(A_DAY_LATER),
                act(Role.MEMBER, "ARM", "UNHCR", A_DAY_LATER),
                act(Role.ADMINISTRATOR, "BLR", "UNHCR", A_DAY_LATER))) {
            after(opened())
                    .when(none, act)
                    .thenRefused(
                            ConsultationRule.S73,
                            refused -> assertThat(refused.kind()).isEqualTo(Kind.RIGHT));
        }
        after(opened())
                .when(answer(new ConsultedSeat("WHO", 1), ResponseKind.NO_COMMENT), member("WHO", A_DAY_LATER))
                .thenRefused(ConsultationRule.S73);
    }

    @Test
    void an_answer_on_another_text_or_beside_a_newer_answer_is_refused_S73() {
        after(opened())
                .when(
                        new GiveResponse(ROUND, UNHCR, TextHash.of("other"), ResponseKind.NO_COMMENT, List.of(), 0),
                        member("UNHCR", A_DAY_LATER))
                .thenRefused(ConsultationRule.S73);
        after(opened(), LETTER, CHANGE)
                .when(answer(UNHCR, ResponseKind.NO_COMMENT), member("UNHCR", A_DAY_LATER))
                .thenRefused(ConsultationRule.S73);
    }

    @Test
    void a_response_that_does_not_say_what_it_must_is_refused_S73A() {
        for (GiveResponse wrong : List.of(
                answer(UNHCR, ResponseKind.NO_COMMENT, REMARK),
                answer(UNHCR, ResponseKind.CANNOT_ADVISE, REMARK),
                answer(UNHCR, ResponseKind.COMMENT),
                answer(UNHCR, ResponseKind.CHANGE_REQUESTED, BUDGET),
                answer(UNHCR, ResponseKind.COMMENT, new Remark(null, RemarkKind.RISK, " ", null)),
                answer(UNHCR, ResponseKind.COMMENT, new Remark("p9", RemarkKind.RISK, "A risk", null)),
                answer(UNHCR, ResponseKind.COMMENT, new Remark(null, RemarkKind.RISK, "A risk", "")),
                answer(UNHCR, ResponseKind.COMMENT, new Remark(null, RemarkKind.RISK, "x".repeat(10_001), null)))) {
            after(opened()).when(wrong, member("UNHCR", A_DAY_LATER)).thenRefused(ConsultationRule.S73A);
        }
    }

    @Test
    void when_the_last_one_that_is_waited_for_answers_the_round_may_close() {
        assertThat(after(opened(), LETTER, LETTER_TO_UNDP, WAIVED, CHANGE)
                        .when(answer(UNDP, ResponseKind.NO_COMMENT), member("UNDP", A_DAY_LATER))
                        .events())
                .containsExactly(given(UNDP, ResponseKind.NO_COMMENT), new EveryAddresseeAnswered(ROUND));
        after(opened(), LETTER, CHANGE, given(UNDP, ResponseKind.NO_COMMENT))
                .when(new WaiveAddressee(ROUND, UNODC, "No address on file"), coChair(A_DAY_LATER))
                .thenEvents(WAIVED, new EveryAddresseeAnswered(ROUND));
    }

    // the close

    @Test
    void before_the_deadline_the_round_does_not_close_unless_everybody_has_answered() {
        after(opened(), CHANGE)
                .when(new CloseConsultation(ROUND), system(CLOSES.minusMillis(1)))
                .thenNothing()
                .thenAnswer(StepAnswer.NOT_YET);
        ConsultationClosed early = only(
                ConsultationClosed.class,
                after(
                                opened(),
                                LETTER,
                                LETTER_TO_UNDP,
                                WAIVED,
                                CHANGE,
                                given(UNDP, ResponseKind.NO_COMMENT),
                                new EveryAddresseeAnswered(ROUND))
                        .when(new CloseConsultation(ROUND), system(A_DAY_LATER)));
        assertThat(early.certificate().closedAt()).isEqualTo(A_DAY_LATER);
        assertThat(early.certificate().full()).isTrue();
    }

    @Test
    void the_certificate_names_who_answered_who_was_silent_and_who_was_not_waited_for() {
        ConsultationClosed closed = only(
                ConsultationClosed.class,
                after(
                                opened(),
                                LETTER,
                                LETTER_TO_UNDP,
                                WAIVED,
                                CHANGE,
                                new AddresseesReminded(ROUND, ReminderKind.HALF_TIME, List.of(UNDP), HALF_TIME))
                        .when(new CloseConsultation(ROUND), system(CLOSES)));

        assertThat(closed.comments()).isEqualTo(1);
        assertThat(closed.openComments()).isEqualTo(1);
        assertThat(closed.changeRequested()).isTrue();
        assertThat(closed.textHash()).isEqualTo(TEXT.hash());
        assertThat(closed.certificate().missing())
                .containsExactly(new CertificateCheck.Missing(CertificateCheck.Kind.NO_DISPOSITION, "C1"));
        assertThat(closed.certificate().full()).isTrue();
        assertThat(closed.certificate().lines()).hasSize(3);
        assertThat(closed.certificate().lines().get(0).response()).isEqualTo(ResponseKind.CHANGE_REQUESTED);
        assertThat(closed.certificate().lines().get(1)).satisfies(line -> {
            assertThat(line.response()).isNull();
            assertThat(line.reminders()).isEqualTo(1);
        });
        assertThat(closed.certificate().lines().get(2).waivedBecause()).isEqualTo("No address on file");
    }

    @Test
    void a_consultation_that_did_not_reach_or_remind_everybody_waits_for_a_waiver_by_name() {
        AddresseesReminded reminded =
                new AddresseesReminded(ROUND, ReminderKind.HALF_TIME, List.of(UNHCR, UNDP), HALF_TIME);
        after(opened(), LETTER, LETTER_TO_UNDP, reminded)
                .when(new CloseConsultation(ROUND), system(CLOSES))
                .thenNothing()
                .thenAnswer(StepAnswer.NOT_YET);
        after(opened(), LETTER, LETTER_TO_UNDP, WAIVED)
                .when(new CloseConsultation(ROUND), system(CLOSES))
                .thenNothing()
                .thenAnswer(StepAnswer.NOT_YET);

        List<Object> events = after(opened(), LETTER, LETTER_TO_UNDP, reminded)
                .when(new WaiveAddressee(ROUND, UNODC, "No address on file"), secretariat(CLOSES))
                .events();
        assertThat(events).first().isEqualTo(WAIVED);
        assertThat(events.get(1)).isInstanceOfSatisfying(ConsultationClosed.class, closed -> {
            assertThat(closed.certificate().full()).isTrue();
            assertThat(closed.changeRequested()).isFalse();
        });
    }

    @Test
    void nothing_that_comes_after_the_deadline_makes_up_for_what_lacked() {
        after(opened())
                .when(new RemindAddressees(ROUND), system(DUE))
                .thenNothing()
                .thenAnswer(StepAnswer.ALREADY_DONE);
        after(opened())
                .when(new RecordAddresseeServed(ROUND, UNODC, DeliveryProof.OPENED), member("UNODC", DUE))
                .thenNothing()
                .thenAnswer(StepAnswer.ALREADY_DONE);
    }

    @Test
    void a_member_without_address_who_opened_the_page_can_be_waived_because_no_letter_reminds_it() {
        after(opened(), new AddresseeServed(ROUND, UNODC, DeliveryProof.OPENED, A_DAY_LATER))
                .when(new WaiveAddressee(ROUND, UNODC, "No address on file"), secretariat(A_DAY_LATER))
                .thenEvents(WAIVED);
    }

    @Test
    void the_close_waits_for_a_deadline_that_was_moved() {
        ConsultedSeat who = new ConsultedSeat("WHO", 1);
        Instant friday = Instant.parse("2026-02-20T15:00:00Z");
        AddresseeAdded added = new AddresseeAdded(
                ROUND,
                addressee("WHO", 1),
                11,
                Instant.parse("2026-02-17T08:00:00Z"),
                3,
                friday,
                DUE,
                friday.plusSeconds(10));
        after(opened(), added)
                .when(new CloseConsultation(ROUND), system(CLOSES))
                .thenNothing()
                .thenAnswer(StepAnswer.NOT_YET);
        assertThat(only(
                                ConsultationClosed.class,
                                after(
                                                opened(),
                                                LETTER,
                                                LETTER_TO_UNDP,
                                                WAIVED,
                                                added,
                                                new AddresseeServed(ROUND, who, DeliveryProof.LETTER_ACCEPTED, OPENED),
                                                new AddresseesReminded(
                                                        ROUND, ReminderKind.LAST_DAY, List.of(UNHCR, UNDP, who), DUE))
                                        .when(new CloseConsultation(ROUND), system(friday.plusSeconds(10))))
                        .certificate()
                        .dueAt())
                .isEqualTo(friday);
    }

    @Test
    void it_closes_once() {
        after(opened(), closed(1))
                .when(new CloseConsultation(ROUND), system(CLOSES))
                .thenNothing()
                .thenAnswer(StepAnswer.ALREADY_DONE);
    }

    // dispositions

    @Test
    void the_lead_and_the_secretariat_dispose_of_comments_while_it_runs_and_after() {
        GiveDisposition accept = new GiveDisposition(ROUND, "C1", Disposition.ACCEPTED, " Agreed ");
        for (Act act : List.of(member("IOM", A_DAY_LATER), head("IOM", A_DAY_LATER), secretariat(A_DAY_LATER))) {
            after(opened(), LETTER, CHANGE)
                    .when(accept, act)
                    .thenEvents(new DispositionGiven(
                            ROUND, "C1", Disposition.ACCEPTED, "Agreed", new PersonRef("person-IOM"), A_DAY_LATER));
        }
        after(opened(), LETTER, CHANGE, closed(1))
                .when(accept, member("IOM", CLOSES))
                .thenEvents(disposed(CLOSES), new CommentsDisposed(ROUND, SUBJECT));
    }

    @Test
    void a_disposition_may_be_replaced_and_the_same_one_says_nothing_new() {
        after(opened(), LETTER, CHANGE, disposed(A_DAY_LATER))
                .when(new GiveDisposition(ROUND, "C1", Disposition.ACCEPTED, "Agreed"), secretariat(A_DAY_LATER))
                .thenNothing()
                .thenAnswer(StepAnswer.ALREADY_DONE);
        assertThat(after(opened(), LETTER, CHANGE, disposed(A_DAY_LATER), closed(0))
                        .when(
                                new GiveDisposition(ROUND, "C1", Disposition.NOT_ACCEPTED, "Outside the mandate"),
                                secretariat(CLOSES))
                        .events())
                .hasOnlyElementsOfType(DispositionGiven.class);
    }

    @Test
    void a_disposition_by_others_without_reason_of_no_comment_or_in_a_void_round_is_refused_S75() {
        GiveDisposition accept = new GiveDisposition(ROUND, "C1", Disposition.ACCEPTED, "Agreed");
        for (Act act : List.of(
                member("UNHCR", A_DAY_LATER), coChair(A_DAY_LATER), act(Role.MEMBER, "ARM", "IOM", A_DAY_LATER))) {
            after(opened(), LETTER, CHANGE).when(accept, act).thenRefused(ConsultationRule.S75);
        }
        after(opened(), LETTER, CHANGE)
                .when(new GiveDisposition(ROUND, "C1", Disposition.ACCEPTED, " "), member("IOM", A_DAY_LATER))
                .thenRefused(ConsultationRule.S75);
        after(opened(), LETTER, CHANGE)
                .when(new GiveDisposition(ROUND, "C2", Disposition.ACCEPTED, "Agreed"), member("IOM", A_DAY_LATER))
                .thenRefused(ConsultationRule.S75);
        after(opened(), LETTER, CHANGE, new ConsultationVoided(ROUND, SUBJECT, "The text has changed"))
                .when(accept, member("IOM", A_DAY_LATER))
                .thenRefused(ConsultationRule.S75);
    }

    // voiding

    @Test
    void a_change_of_the_matter_makes_the_round_void_and_nothing_runs_on() {
        VoidConsultationRound changed = new VoidConsultationRound(ROUND, "The text has changed");
        ConsultationVoided voided = new ConsultationVoided(ROUND, SUBJECT, "The text has changed");
        after(opened()).when(changed, system(A_DAY_LATER)).thenEvents(voided);
        after(opened()).when(changed, coChair(A_DAY_LATER)).thenEvents(voided);
        after(opened(), voided).when(changed, system(A_DAY_LATER)).thenNothing().thenAnswer(StepAnswer.ALREADY_DONE);
        for (Object step :
                List.of(new ServeAddressees(ROUND), new RemindAddressees(ROUND), new CloseConsultation(ROUND))) {
            after(opened(), voided).when(step, system(CLOSES)).thenNothing().thenAnswer(StepAnswer.ALREADY_DONE);
        }
    }

    @Test
    void nobody_takes_a_step_of_the_process_by_hand_S74_S74A_S74B() {
        after(opened()).when(new ServeAddressees(ROUND), coChair(CLOSES)).thenRefused(ConsultationRule.S74A);
        after(opened()).when(new RemindAddressees(ROUND), secretariat(CLOSES)).thenRefused(ConsultationRule.S74B);
        after(opened()).when(new CloseConsultation(ROUND), coChair(CLOSES)).thenRefused(ConsultationRule.S74);
    }

    @Test
    void voiding_by_a_member_without_reason_or_after_the_close_is_refused_S77() {
        VoidConsultationRound changed = new VoidConsultationRound(ROUND, "The text has changed");
        after(opened()).when(changed, member("UNHCR", A_DAY_LATER)).thenRefused(ConsultationRule.S77);
        after(opened())
                .when(new VoidConsultationRound(ROUND, ""), secretariat(A_DAY_LATER))
                .thenRefused(ConsultationRule.S77);
        after(opened(), closed(0)).when(changed, secretariat(CLOSES)).thenRefused(ConsultationRule.S77);
    }

    @Test
    void a_clock_of_one_day_reminds_in_the_middle() {
        RoundClock one = RoundClock.start(OPENED, 1, CALENDAR);

        assertThat(one.dueAt()).isEqualTo(Instant.parse("2026-02-06T15:00:00Z"));
        assertThat(one.halfTimeAt()).isAfter(OPENED).isBefore(one.dueAt());
        assertThat(one.lastDayAt()).isEqualTo(one.halfTimeAt());
        assertThat(RoundClock.start(OPENED, 2, CALENDAR).lastDayAt()).isEqualTo(Instant.parse("2026-02-06T15:00:00Z"));
    }

    private static DispositionGiven disposed(Instant at) {
        return new DispositionGiven(ROUND, "C1", Disposition.ACCEPTED, "Agreed", new PersonRef("person-IOM"), at);
    }

    private static ConsultationClosed closed(int openComments) {
        ConsultationClosed sample = SomeEvents.closed();
        return new ConsultationClosed(
                ROUND, "BLR", SUBJECT, 1, TEXT.hash(), sample.certificate(), 1, openComments, true);
    }
}
