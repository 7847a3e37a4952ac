package org.assent.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.assent.consultation.messages.ConsultationView;
import org.assent.consultation.messages.ConsultationView.AddresseeView;
import org.assent.consultation.messages.ConsultationView.Reminder;
import org.assent.kernel.TextHash;
import org.assent.rules.certificate.CertificateCheck;
import org.assent.rules.certificate.CertificateFacts;
import org.assent.rules.time.WorkingCalendar;

/** The certificate as it would be made at a moment, by the same rules as at the close. */
public final class StandingCertificate {
    private StandingCertificate() {}

    /**
     * What a consultation lacks, or that it lacks nothing.
     *
     * @param calendar the working calendar that was pinned when the round opened
     * @param at the moment at which the question is asked
     */
    public static Certificate of(ConsultationView round, WorkingCalendar calendar, Instant at) {
        TextHash text = new TextHash(round.opening().textHash());
        CertificateFacts facts = new CertificateFacts(
                text,
                text,
                false,
                round.addressees().stream()
                        .filter(seat -> seat.waivedBecause() == null || seat.answer() != null)
                        .map(seat -> facts(seat, round))
                        .toList(),
                round.comments().stream()
                        .map(comment ->
                                new CertificateFacts.Comment(comment.comment().id(), comment.disposition() != null))
                        .toList(),
                round.dueAt(),
                at,
                calendar);
        return new Certificate(
                CertificateCheck.VERSION,
                text,
                round.opening().openedAt(),
                round.dueAt(),
                at,
                round.addressees().stream().map(StandingCertificate::line).toList(),
                CertificateCheck.missing(facts));
    }

    /**
     * What keeps the matter from the UNCT now: what the certificate lacked at the close and cannot be mended, and the comments
     * that still have no disposition; while the round runs, what it lacks at the moment.
     */
    public static List<CertificateCheck.Missing> missing(ConsultationView round, WorkingCalendar calendar, Instant at) {
        ConsultationView.Ending ending = round.ending();
        Certificate made = ending == null ? null : ending.certificate();
        if (made == null) {
            return of(round, calendar, at).missing();
        }
        List<String> open = round.openComments().stream()
                .map(comment -> comment.comment().id())
                .toList();
        return made.missing().stream()
                .filter(each -> each.kind() != CertificateCheck.Kind.NO_DISPOSITION || open.contains(each.about()))
                .toList();
    }

    private static CertificateFacts.Addressee facts(AddresseeView seat, ConsultationView round) {
        return new CertificateFacts.Addressee(
                seat.seat().label(),
                seat.askedAt(),
                seat.addedLater()
                        ? round.opening().laterNomineeWorkingDays()
                        : round.opening().workingDays(),
                seat.deliveredAt(),
                seat.answer() == null
                        ? null
                        : Objects.requireNonNull(seat.answer()).receivedAt(),
                seat.reminders().stream().map(Reminder::at).toList());
    }

    private static Certificate.Line line(AddresseeView seat) {
        ConsultationView.Answer answer = seat.answer();
        return new Certificate.Line(
                seat.seat(),
                seat.entityName(),
                seat.deliveredAt(),
                seat.waivedBecause(),
                answer == null ? null : answer.kind(),
                answer == null ? null : answer.receivedAt(),
                seat.reminders().size());
    }
}
