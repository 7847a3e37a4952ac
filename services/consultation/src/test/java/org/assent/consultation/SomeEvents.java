package org.assent.consultation;

import static org.assent.consultation.RoundFacts.A_DAY_LATER;
import static org.assent.consultation.RoundFacts.DUE;
import static org.assent.consultation.RoundFacts.LAST_DAY;
import static org.assent.consultation.RoundFacts.OPENED;
import static org.assent.consultation.RoundFacts.REMARK;
import static org.assent.consultation.RoundFacts.ROUND;
import static org.assent.consultation.RoundFacts.SUBJECT;
import static org.assent.consultation.RoundFacts.TEXT;
import static org.assent.consultation.RoundFacts.UNDP;
import static org.assent.consultation.RoundFacts.UNHCR;
import static org.assent.consultation.RoundFacts.UNODC;
import static org.assent.consultation.RoundFacts.addressee;
import static org.assent.consultation.RoundFacts.given;
import static org.assent.consultation.RoundFacts.opened;

import java.time.LocalDate;
import java.util.List;
import org.assent.consultation.messages.AddresseeAdded;
import org.assent.consultation.messages.AddresseeServed;
import org.assent.consultation.messages.AddresseeWaived;
import org.assent.consultation.messages.AddresseesReminded;
import org.assent.consultation.messages.CommentMarkedDuplicate;
import org.assent.consultation.messages.CommentsDisposed;
import org.assent.consultation.messages.ConsultationClosed;
import org.assent.consultation.messages.ConsultationSent;
import org.assent.consultation.messages.ConsultationVoided;
import org.assent.consultation.messages.DispositionGiven;
import org.assent.consultation.messages.EveryAddresseeAnswered;
import org.assent.consultation.messages.ExternalConsultationRecorded;
import org.assent.consultation.messages.FiledResponseContested;
import org.assent.consultation.messages.LetterReturned;
import org.assent.consultation.messages.ResponseFiledOnBehalf;
import org.assent.consultation.messages.SatisfactionStated;
import org.assent.documents.Attachment;
import org.assent.kernel.PersonRef;
import org.assent.rules.certificate.CertificateCheck;

/** One of each event of the context, as it could have happened. */
public final class SomeEvents {
    public static final Attachment FILE = new Attachment("reply.pdf", "application/pdf", 2_048, "b".repeat(64));

    private SomeEvents() {}

    public static List<Object> all() {
        return List.of(
                opened(),
                new ConsultationSent(ROUND, List.of(UNHCR, UNDP), List.of(UNODC)),
                new AddresseeServed(ROUND, UNHCR, DeliveryProof.LETTER_ACCEPTED, OPENED),
                new AddresseeWaived(ROUND, UNODC, "No address on file"),
                new AddresseeAdded(
                        ROUND, addressee("UNICEF", 2), 9, A_DAY_LATER, 3, DUE, LAST_DAY, DUE.plusSeconds(10)),
                new AddresseesReminded(ROUND, ReminderKind.HALF_TIME, List.of(UNDP), A_DAY_LATER),
                response(),
                new EveryAddresseeAnswered(ROUND),
                new DispositionGiven(
                        ROUND, "C1", Disposition.PARTLY_ACCEPTED, "Said in paragraph 2", new PersonRef("lead"), DUE),
                closed(),
                new CommentsDisposed(ROUND, SUBJECT),
                new ConsultationVoided(ROUND, SUBJECT, "The text has changed"),
                filed(UNDP, 1, ResponseKind.COMMENT, new Comment("C3", REMARK)),
                new FiledResponseContested(
                        ROUND, UNDP, 1, "That was a draft", new PersonRef("person-UNDP"), A_DAY_LATER),
                new LetterReturned(ROUND, UNDP, "Mailbox unknown", A_DAY_LATER),
                new CommentMarkedDuplicate(ROUND, "C3", "C1", new PersonRef("lead"), DUE),
                new SatisfactionStated(ROUND, "C1", false, "The word is still missing", new PersonRef("w"), DUE),
                heard());
    }

    /** A reply by mail with its file, filed by the secretariat a day after the opening. */
    public static ResponseFiledOnBehalf filed(ConsultedSeat seat, int number, ResponseKind kind, Comment... comments) {
        return new ResponseFiledOnBehalf(
                ROUND,
                seat,
                new PersonRef("member-" + seat.entity()),
                new PersonRef("person-IOM"),
                number,
                TEXT.hash(),
                kind,
                List.of(comments),
                FilingWay.MAIL,
                LocalDate.of(2026, 2, 6),
                "We have one comment",
                FILE,
                A_DAY_LATER);
    }

    public static ExternalConsultationRecorded heard() {
        return new ExternalConsultationRecorded(
                ROUND,
                1,
                ExternalGroup.CIVIL_SOCIETY,
                "Three organisations that help returnees",
                LocalDate.of(2026, 2, 6),
                "What would you change?",
                "More legal aid",
                FILE,
                new PersonRef("person-IOM"),
                A_DAY_LATER);
    }

    public static Object response() {
        return given(
                UNHCR,
                ResponseKind.CHANGE_REQUESTED,
                new Comment("C1", REMARK),
                new Comment("C2", new Remark(null, RemarkKind.RISK, "Who carries the risk?", null)));
    }

    public static ConsultationClosed closed() {
        return new ConsultationClosed(
                ROUND,
                "BLR",
                SUBJECT,
                1,
                TEXT.hash(),
                new Certificate(
                        CertificateCheck.VERSION,
                        TEXT.hash(),
                        OPENED,
                        DUE,
                        DUE.plusSeconds(10),
                        List.of(
                                new Certificate.Line(
                                        UNHCR,
                                        "UNHCR in full",
                                        OPENED,
                                        null,
                                        ResponseKind.CHANGE_REQUESTED,
                                        A_DAY_LATER,
                                        0),
                                new Certificate.Line(UNDP, "UNDP in full", null, null, null, null, 2),
                                new Certificate.Line(
                                        UNODC, "UNODC in full", null, "No address on file", null, null, 0)),
                        List.of(
                                new CertificateCheck.Missing(CertificateCheck.Kind.NOT_DELIVERED, "UNDP"),
                                new CertificateCheck.Missing(CertificateCheck.Kind.NO_DISPOSITION, "C2"))),
                2,
                1,
                true);
    }
}
