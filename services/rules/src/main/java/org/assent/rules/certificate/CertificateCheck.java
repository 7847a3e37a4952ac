package org.assent.rules.certificate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.assent.rules.certificate.CertificateFacts.Addressee;
import org.assent.rules.certificate.CertificateFacts.Comment;
import org.assent.rules.time.Deadlines;

/**
 * Whether a consultation was full, and what is missing where it was not (rule CR4; domain rules, section 7). It is full when
 * every member was notified with the pinned documents, had the minimum time and was reminded, and every comment was disposed
 * of. A silent member has no comment; that is never support.
 */
public final class CertificateCheck {
    /** Changes whenever the same facts could give another answer; stored with each certificate. */
    public static final String VERSION = "certificate-1";

    private CertificateCheck() {}

    /** What may be missing, in the order in which it is listed. */
    public enum Kind {
        /** The text was changed in substance after the consultation. */
        OTHER_TEXT,
        /** Nobody was asked. */
        NO_ADDRESSEES,
        /** The deadline has not passed and not everybody has answered. */
        STILL_RUNNING,
        /** The documents did not reach a seat. */
        NOT_DELIVERED,
        /** A silent seat had less time than the minimum. */
        TOO_SHORT,
        /** A silent seat was not reminded. */
        NOT_REMINDED,
        /** A comment has no disposition. */
        NO_DISPOSITION;

        /** Its text is {@code missing.<key>} in the bundle {@code org.assent.rules.findings}. */
        public String key() {
            return "consultation-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * One thing that is missing.
     *
     * @param kind what
     * @param about the seat or comment it concerns; empty where it concerns the consultation
     */
    public record Missing(Kind kind, String about) {}

    /**
     * What is missing; nothing where the consultation was full.
     *
     * @throws org.assent.rules.time.CalendarMissing the holidays of a year that is needed were not entered
     */
    public static List<Missing> missing(CertificateFacts facts) {
        List<Missing> missing = new ArrayList<>();
        if (!facts.consulted().equals(facts.proposed()) && !facts.onlyEditorialSince()) {
            missing.add(new Missing(Kind.OTHER_TEXT, ""));
        }
        if (facts.addressees().isEmpty()) {
            missing.add(new Missing(Kind.NO_ADDRESSEES, ""));
        }
        if (facts.asOf().isBefore(facts.deadline())
                && facts.addressees().stream().anyMatch(CertificateCheck::silent)) {
            missing.add(new Missing(Kind.STILL_RUNNING, ""));
        }
        addressees(facts, Kind.NOT_DELIVERED, seat -> seat.deliveredAt() == null, missing);
        addressees(
                facts,
                Kind.TOO_SHORT,
                seat -> silent(seat) && facts.deadline().isBefore(earliest(seat, facts)),
                missing);
        addressees(
                facts,
                Kind.NOT_REMINDED,
                seat -> silent(seat) && seat.reminders().isEmpty(),
                missing);
        for (Comment comment : facts.comments()) {
            if (!comment.disposed()) {
                missing.add(new Missing(Kind.NO_DISPOSITION, comment.reference()));
            }
        }
        return List.copyOf(missing);
    }

    private static boolean silent(Addressee seat) {
        return seat.respondedAt() == null;
    }

    private static Instant earliest(Addressee seat, CertificateFacts facts) {
        return Deadlines.workingDaysAfter(seat.askedAt(), seat.minimumWorkingDays(), facts.calendar());
    }

    private static void addressees(
            CertificateFacts facts, Kind kind, Predicate<Addressee> lacking, List<Missing> missing) {
        facts.addressees().stream().filter(lacking).forEach(seat -> missing.add(new Missing(kind, seat.seat())));
    }
}
