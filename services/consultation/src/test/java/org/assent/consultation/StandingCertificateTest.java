package org.assent.consultation;

import static org.assent.consultation.RoundFacts.CALENDAR;
import static org.assent.consultation.RoundFacts.CLOSES;
import static org.assent.consultation.RoundFacts.HALF_TIME;
import static org.assent.consultation.RoundFacts.REMARK;
import static org.assent.consultation.RoundFacts.ROUND;
import static org.assent.consultation.RoundFacts.TEXT;
import static org.assent.consultation.RoundFacts.UNDP;
import static org.assent.consultation.RoundFacts.UNHCR;
import static org.assent.consultation.RoundFacts.UNODC;
import static org.assent.consultation.RoundFacts.addressee;
import static org.assent.consultation.RoundFacts.answer;
import static org.assent.consultation.RoundFacts.open;
import static org.assent.consultation.RoundFacts.three;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.assent.consultation.messages.AddAddressee;
import org.assent.consultation.messages.CloseConsultation;
import org.assent.consultation.messages.ConsultationView;
import org.assent.consultation.messages.ConsultationView.AddresseeView;
import org.assent.consultation.messages.ContestFiledResponse;
import org.assent.consultation.messages.FileResponseOnBehalf;
import org.assent.consultation.messages.FindConsultation;
import org.assent.consultation.messages.GiveDisposition;
import org.assent.consultation.messages.MarkDuplicate;
import org.assent.consultation.messages.RecordAddresseeServed;
import org.assent.consultation.messages.RecordLetterReturned;
import org.assent.consultation.messages.RemindAddressees;
import org.assent.consultation.messages.RemindNow;
import org.assent.consultation.messages.StateSatisfaction;
import org.assent.consultation.messages.WaiveAddressee;
import org.assent.kernel.Role;
import org.assent.rules.certificate.CertificateCheck.Kind;
import org.assent.rules.certificate.CertificateCheck.Missing;
import org.assent.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The certificate at every turn of a round, with filings, contests, letters that came back and duplicates. */
class StandingCertificateTest {
    private static final ConsultedSeat WHO = new ConsultedSeat("WHO", 1);

    private static ConsultationApplication application;
    private static List<Missing> atOpening;
    private static List<Missing> afterTheLetters;
    private static List<Missing> afterALetterCameBack;
    private static ConsultationView filed;
    private static ConsultationView contested;
    private static ConsultationView beforeTheClose;

    @BeforeAll
    static void a_consultation_runs_to_its_end() {
        TestDatabase.empty();
        application = new ConsultationApplication(TestDatabase.shared());
        application.send(open(three()));
        atOpening = missing();
        application.send(new RecordAddresseeServed(ROUND, UNHCR, DeliveryProof.LETTER_ACCEPTED));
        application.send(new RecordAddresseeServed(ROUND, UNDP, DeliveryProof.LETTER_ACCEPTED));
        afterTheLetters = missing();
        application.sendAs(Role.SECRETARIAT, "IOM", new RecordLetterReturned(ROUND, UNDP, "Mailbox unknown"));
        afterALetterCameBack = missing();
        application.sendAs(Role.SECRETARIAT, "IOM", new AddAddressee(ROUND, addressee("WHO", 1), 7));
        application.send(new RecordAddresseeServed(ROUND, WHO, DeliveryProof.LETTER_ACCEPTED));
        application.sendAs(Role.MEMBER, "UNHCR", answer(UNHCR, ResponseKind.COMMENT, REMARK));
        file(UNODC, 0);
        file(WHO, 0);
        filed = round();
        application.sendAs(Role.MEMBER, "WHO", new ContestFiledResponse(ROUND, WHO, 1, "That was a draft"));
        contested = round();
        application.sendAs(Role.SECRETARIAT, "IOM", new MarkDuplicate(ROUND, "C2", "C1"));
        application.sendAs(Role.MEMBER, "IOM", new GiveDisposition(ROUND, "C1", Disposition.ACCEPTED, "Agreed"));
        application.sendAs(Role.MEMBER, "UNODC", new StateSatisfaction(ROUND, "C2", false, "Not yet"));
        application.goForwardTo(HALF_TIME);
        application.send(new RemindAddressees(ROUND));
        application.sendAs(Role.SECRETARIAT, "IOM", new RemindNow(ROUND, WHO));
        application.sendAs(Role.SECRETARIAT, "IOM", new WaiveAddressee(ROUND, UNDP, "Its letter came back"));
        application.goForwardTo(CLOSES);
        beforeTheClose = round();
        application.send(new CloseConsultation(ROUND));
    }

    private static void file(ConsultedSeat seat, int seen) {
        application.sendAs(
                Role.SECRETARIAT,
                "IOM",
                new FileResponseOnBehalf(
                        ROUND,
                        seat,
                        TEXT.hash(),
                        ResponseKind.COMMENT,
                        List.of(REMARK),
                        seen,
                        FilingWay.MAIL,
                        LocalDate.of(2026, 2, 5),
                        "By mail",
                        null));
    }

    private static ConsultationView round() {
        return application
                .get(FindConsultation.class)
                .round(ROUND, application.now())
                .orElseThrow();
    }

    private static List<Missing> missing() {
        return StandingCertificate.missing(round(), CALENDAR, application.now().instant());
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void each_missing_fact_is_named_while_the_round_runs_CR4() {
        assertThat(atOpening)
                .contains(
                        new Missing(Kind.STILL_RUNNING, ""),
                        new Missing(Kind.NOT_DELIVERED, "UNHCR"),
                        new Missing(Kind.NOT_DELIVERED, "UNDP"),
                        new Missing(Kind.NOT_REMINDED, "UNODC"));
        assertThat(afterTheLetters)
                .contains(new Missing(Kind.NOT_DELIVERED, "UNODC"))
                .doesNotContain(new Missing(Kind.NOT_DELIVERED, "UNDP"));
        assertThat(afterALetterCameBack).contains(new Missing(Kind.NOT_DELIVERED, "UNDP"));
    }

    @Test
    void the_page_and_the_round_make_the_same_certificate_CR4() {
        Certificate made = round().ending().certificate();
        assertThat(StandingCertificate.of(beforeTheClose, CALENDAR, made.closedAt()))
                .isEqualTo(made);
        assertThat(made.missing()).isEmpty();
        assertThat(StandingCertificate.missing(round(), CALENDAR, CLOSES)).isEmpty();
    }

    @Test
    void a_filed_answer_shows_how_it_came_and_a_contested_one_does_not_count() {
        AddresseeView who = filed.addressee(WHO).orElseThrow();
        assertThat(who.answer().filed().evidence()).isEqualTo("By mail");
        assertThat(who.unread()).isTrue();
        assertThat(filed.addressee(UNODC).orElseThrow().delivery()).isEqualTo(DeliveryProof.ANSWERED);
        AddresseeView after = contested.addressee(WHO).orElseThrow();
        assertThat(after.answer()).isNull();
        assertThat(after.lastNumber()).isEqualTo(1);
        assertThat(after.earlier().get(0).contest().reason()).isEqualTo("That was a draft");
        assertThat(contested.comments()).hasSize(2);
    }

    @Test
    void a_duplicate_has_the_answer_of_its_original_and_its_author_is_heard() {
        ConsultationView.CommentView second = beforeTheClose.comments().get(1);
        assertThat(second.sameAs()).isEqualTo("C1");
        assertThat(second.disposition().reason()).isEqualTo("Agreed");
        assertThat(second.unsatisfied()).isTrue();
        assertThat(beforeTheClose.openComments()).isEmpty();
    }
}
