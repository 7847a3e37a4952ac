package org.assent.consultation.round;

import static org.assent.consultation.RoundFacts.A_DAY_LATER;
import static org.assent.consultation.RoundFacts.CLOSES;
import static org.assent.consultation.RoundFacts.DUE;
import static org.assent.consultation.RoundFacts.OPENED;
import static org.assent.consultation.RoundFacts.REMARK;
import static org.assent.consultation.RoundFacts.ROUND;
import static org.assent.consultation.RoundFacts.TEXT;
import static org.assent.consultation.RoundFacts.UNDP;
import static org.assent.consultation.RoundFacts.UNHCR;
import static org.assent.consultation.RoundFacts.UNODC;
import static org.assent.consultation.RoundFacts.answer;
import static org.assent.consultation.RoundFacts.coChair;
import static org.assent.consultation.RoundFacts.given;
import static org.assent.consultation.RoundFacts.head;
import static org.assent.consultation.RoundFacts.member;
import static org.assent.consultation.RoundFacts.opened;
import static org.assent.consultation.RoundFacts.secretariat;
import static org.assent.consultation.RoundFacts.system;
import static org.assent.consultation.SomeEvents.FILE;
import static org.assent.consultation.SomeEvents.filed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.assent.consultation.Comment;
import org.assent.consultation.ConsultationConfiguration;
import org.assent.consultation.ConsultedSeat;
import org.assent.consultation.DeliveryProof;
import org.assent.consultation.FilingWay;
import org.assent.consultation.Remark;
import org.assent.consultation.ReminderKind;
import org.assent.consultation.ResponseKind;
import org.assent.consultation.SomeEvents;
import org.assent.consultation.messages.AddresseeServed;
import org.assent.consultation.messages.AddresseeWaived;
import org.assent.consultation.messages.AddresseesReminded;
import org.assent.consultation.messages.CloseConsultation;
import org.assent.consultation.messages.ConsultationClosed;
import org.assent.consultation.messages.ConsultationVoided;
import org.assent.consultation.messages.ContestFiledResponse;
import org.assent.consultation.messages.FileResponseOnBehalf;
import org.assent.consultation.messages.FiledResponseContested;
import org.assent.consultation.messages.ResponseGiven;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.kernel.StepAnswer;
import org.assent.kernel.TextHash;
import org.assent.rules.consultation.ConsultationRule;
import org.assent.testing.Fixture;
import org.junit.jupiter.api.Test;

/** Replies that came outside the application. */
class FiledResponseTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 2, 6);
    private static final AddresseeServed LETTER =
            new AddresseeServed(ROUND, UNDP, DeliveryProof.LETTER_ACCEPTED, OPENED);
    private static final AddresseeServed BY_ANSWER =
            new AddresseeServed(ROUND, UNODC, DeliveryProof.ANSWERED, A_DAY_LATER);
    private static final ContestFiledResponse CONTEST = new ContestFiledResponse(ROUND, UNDP, 1, " That was a draft ");
    private static final FiledResponseContested CONTESTED =
            new FiledResponseContested(ROUND, UNDP, 1, "That was a draft", new PersonRef("person-UNDP"), A_DAY_LATER);

    private static Fixture<ConsultationRound> after(Object... history) {
        return Fixture.of(ConsultationRound.class, ConsultationConfiguration.eventTypes())
                .given(history);
    }

    private static FileResponseOnBehalf file(ConsultedSeat seat, int seen, LocalDate day, String evidence) {
        return new FileResponseOnBehalf(
                ROUND,
                seat,
                TEXT.hash(),
                ResponseKind.COMMENT,
                List.of(REMARK),
                seen,
                FilingWay.MAIL,
                day,
                evidence,
                FILE);
    }

    private static FileResponseOnBehalf file() {
        return file(UNDP, 0, FRIDAY, " We have one comment ");
    }

    private static ResponseGiven own(int number, ResponseKind kind, Comment... comments) {
        return new ResponseGiven(
                ROUND,
                UNDP,
                new PersonRef("person-UNDP"),
                Role.MEMBER,
                number,
                TEXT.hash(),
                kind,
                List.of(comments),
                A_DAY_LATER);
    }

    @Test
    void a_reply_by_mail_is_filed_with_both_names_the_day_and_what_shows_it() {
        after(opened(), LETTER)
                .when(file(), secretariat(A_DAY_LATER))
                .thenEvents(filed(UNDP, 1, ResponseKind.COMMENT, new Comment("C1", REMARK)));
    }

    @Test
    void whoever_replied_by_mail_had_the_text() {
        assertThat(after(opened())
                        .when(file(UNODC, 0, FRIDAY, "By mail"), secretariat(A_DAY_LATER))
                        .events())
                .first()
                .isEqualTo(BY_ANSWER);
    }

    @Test
    void only_the_secretariat_files_before_the_deadline_with_evidence_and_a_day_of_the_round_S73B() {
        after(opened()).when(file(), member("UNDP", A_DAY_LATER)).thenRefused(ConsultationRule.S73B);
        after(opened()).when(file(), coChair(A_DAY_LATER)).thenRefused(ConsultationRule.S73B);
        after(opened()).when(file(), secretariat(DUE)).thenRefused(ConsultationRule.S73B);
        after(opened())
                .when(file(UNDP, 0, FRIDAY, " "), secretariat(A_DAY_LATER))
                .thenRefused(ConsultationRule.S73B);
        after(opened())
                .when(file(UNDP, 0, FRIDAY.plusDays(1), "Mail"), secretariat(A_DAY_LATER))
                .thenRefused(ConsultationRule.S73B);
        after(opened())
                .when(file(UNDP, 0, FRIDAY.minusDays(2), "Mail"), secretariat(A_DAY_LATER))
                .thenRefused(ConsultationRule.S73B);
        after(opened())
                .when(file(new ConsultedSeat("WHO", 1), 0, FRIDAY, "Mail"), secretariat(A_DAY_LATER))
                .thenRefused(ConsultationRule.S73B);
        after(opened(), LETTER, own(1, ResponseKind.NO_COMMENT))
                .when(file(), secretariat(A_DAY_LATER))
                .thenRefused(ConsultationRule.S73B);
        after(opened(), new ConsultationVoided(ROUND, opened().subject(), "New text"))
                .when(file(), secretariat(A_DAY_LATER))
                .thenRefused(ConsultationRule.S73B);
        after(opened())
                .when(
                        new FileResponseOnBehalf(
                                ROUND,
                                UNDP,
                                TextHash.of("other"),
                                ResponseKind.NO_COMMENT,
                                List.of(),
                                0,
                                FilingWay.TELEPHONE,
                                FRIDAY,
                                "Told by telephone",
                                null),
                        secretariat(A_DAY_LATER))
                .thenRefused(ConsultationRule.S73B);
    }

    @Test
    void what_is_filed_must_say_what_its_kind_says_S73A() {
        after(opened())
                .when(
                        new FileResponseOnBehalf(
                                ROUND,
                                UNDP,
                                TEXT.hash(),
                                ResponseKind.COMMENT,
                                List.of(),
                                0,
                                FilingWay.MEETING,
                                FRIDAY,
                                "Said in the meeting",
                                null),
                        secretariat(A_DAY_LATER))
                .thenRefused(ConsultationRule.S73A);
    }

    @Test
    void the_member_replaces_what_was_filed_and_confirms_it_with_the_same_words() {
        Object filed = filed(UNDP, 1, ResponseKind.COMMENT, new Comment("C1", REMARK));
        after(opened(), LETTER, filed)
                .when(answer(UNDP, 1, ResponseKind.NO_COMMENT), member("UNDP", A_DAY_LATER))
                .thenEvents(own(2, ResponseKind.NO_COMMENT));
        after(opened(), LETTER, filed)
                .when(answer(UNDP, 1, ResponseKind.COMMENT, REMARK), member("UNDP", A_DAY_LATER))
                .thenEvents(own(2, ResponseKind.COMMENT, new Comment("C1", REMARK)))
                .thenAnswer(StepAnswer.DONE);
    }

    @Test
    void no_consultation_closes_early_by_what_was_filed() {
        Object[] others = {
            opened(),
            given(UNHCR, ResponseKind.NO_COMMENT),
            new AddresseeWaived(ROUND, UNODC, "No address on file"),
            LETTER
        };
        assertThat(after(others).when(file(), secretariat(A_DAY_LATER)).events())
                .hasSize(1);
        Fixture<ConsultationRound> waiting = after(
                opened(),
                given(UNHCR, ResponseKind.NO_COMMENT),
                new AddresseeServed(ROUND, UNHCR, DeliveryProof.ANSWERED, A_DAY_LATER),
                new AddresseeWaived(ROUND, UNODC, "No address on file"),
                LETTER,
                filed(UNDP, 1, ResponseKind.NO_COMMENT));
        waiting.when(new CloseConsultation(ROUND), system(A_DAY_LATER)).thenAnswer(StepAnswer.NOT_YET);
    }

    @Test
    void what_was_filed_counts_at_the_deadline() {
        ConsultationClosed closed = (ConsultationClosed) after(
                        opened(),
                        new AddresseeServed(ROUND, UNHCR, DeliveryProof.OPENED, A_DAY_LATER),
                        given(UNHCR, ResponseKind.NO_COMMENT),
                        new AddresseeWaived(ROUND, UNODC, "No address on file"),
                        LETTER,
                        filed(UNDP, 1, ResponseKind.NO_COMMENT))
                .when(new CloseConsultation(ROUND), system(CLOSES))
                .events()
                .get(0);
        assertThat(closed.certificate().missing()).isEmpty();
        assertThat(closed.certificate().lines().get(1).response()).isEqualTo(ResponseKind.NO_COMMENT);
    }

    @Test
    void a_contested_filing_does_not_count_and_the_own_answer_counts_again() {
        Object filed = filed(UNDP, 1, ResponseKind.COMMENT, new Comment("C1", REMARK));
        after(opened(), LETTER, filed)
                .when(CONTEST, member("UNDP", A_DAY_LATER))
                .thenEvents(CONTESTED);
        after(opened(), LETTER, filed).when(CONTEST, head("UNDP", A_DAY_LATER)).thenEvents(CONTESTED);
        // The comment is gone, the numbers go on, and the seat is silent.
        after(opened(), LETTER, filed, CONTESTED)
                .when(
                        answer(UNDP, 1, ResponseKind.COMMENT, new Remark(null, REMARK.kind(), "Other", null)),
                        member("UNDP", A_DAY_LATER))
                .thenEvents(own(
                        2, ResponseKind.COMMENT, new Comment("C2", new Remark(null, REMARK.kind(), "Other", null))));
        after(
                        opened(),
                        LETTER,
                        own(1, ResponseKind.NO_COMMENT),
                        filed(UNDP, 2, ResponseKind.CANNOT_ADVISE),
                        new FiledResponseContested(ROUND, UNDP, 2, "No", new PersonRef("p"), A_DAY_LATER))
                .when(answer(UNDP, 2, ResponseKind.NO_COMMENT), member("UNDP", A_DAY_LATER))
                .thenAnswer(StepAnswer.ALREADY_DONE);
    }

    @Test
    void a_proof_of_delivery_by_a_contested_filing_alone_does_not_hold() {
        ContestFiledResponse contest = new ContestFiledResponse(ROUND, UNODC, 1, "Not ours");
        FiledResponseContested contested =
                new FiledResponseContested(ROUND, UNODC, 1, "Not ours", new PersonRef("person-UNODC"), A_DAY_LATER);
        Object filed = filed(UNODC, 1, ResponseKind.NO_COMMENT);
        after(opened(), BY_ANSWER, filed)
                .when(contest, member("UNODC", A_DAY_LATER))
                .thenEvents(contested);
        Object[] silent = {
            opened(),
            LETTER,
            new AddresseeServed(ROUND, UNHCR, DeliveryProof.LETTER_ACCEPTED, OPENED),
            new AddresseesReminded(ROUND, ReminderKind.HALF_TIME, List.of(UNDP, UNHCR, UNODC), A_DAY_LATER),
            BY_ANSWER,
            filed,
            contested
        };
        after(silent).when(new CloseConsultation(ROUND), system(CLOSES)).thenAnswer(StepAnswer.NOT_YET);
    }

    @Test
    void nobody_contests_for_another_without_reason_twice_or_what_was_replaced_S73B() {
        Object filed = filed(UNDP, 1, ResponseKind.NO_COMMENT);
        after(opened(), LETTER, filed)
                .when(CONTEST, member("UNHCR", A_DAY_LATER))
                .thenRefused(ConsultationRule.S73B);
        after(opened(), LETTER, filed).when(CONTEST, secretariat(A_DAY_LATER)).thenRefused(ConsultationRule.S73B);
        after(opened(), LETTER, filed)
                .when(new ContestFiledResponse(ROUND, UNDP, 1, " "), member("UNDP", A_DAY_LATER))
                .thenRefused(ConsultationRule.S73B);
        after(opened(), LETTER, filed, CONTESTED)
                .when(CONTEST, member("UNDP", A_DAY_LATER))
                .thenRefused(ConsultationRule.S73B);
        after(opened(), LETTER, filed, own(2, ResponseKind.NO_COMMENT))
                .when(CONTEST, member("UNDP", A_DAY_LATER))
                .thenRefused(ConsultationRule.S73B);
        after(opened(), LETTER, own(1, ResponseKind.NO_COMMENT))
                .when(CONTEST, member("UNDP", A_DAY_LATER))
                .thenRefused(ConsultationRule.S73B);
    }

    @Test
    void after_the_close_a_contest_stands_beside_the_certificate() {
        after(opened(), LETTER, filed(UNDP, 1, ResponseKind.NO_COMMENT), SomeEvents.closed())
                .when(CONTEST, member("UNDP", CLOSES))
                .thenEvents(new FiledResponseContested(
                        ROUND, UNDP, 1, "That was a draft", new PersonRef("person-UNDP"), CLOSES));
    }
}
