package org.assent.consultation;

import java.time.Instant;
import java.util.List;
import org.assent.kernel.TextHash;
import org.assent.rules.certificate.CertificateCheck;
import org.jspecify.annotations.Nullable;

/**
 * What a consultation was, at its close: whom it reached, who answered, who was silent, and what a full consultation lacks.
 *
 * @param check version of the rules that were applied
 * @param text hash of the text that was consulted on
 * @param missing what is missing; empty where the consultation was full
 */
public record Certificate(
        String check,
        TextHash text,
        Instant openedAt,
        Instant dueAt,
        Instant closedAt,
        List<Line> lines,
        List<CertificateCheck.Missing> missing) {
    public Certificate {
        lines = List.copyOf(lines);
        missing = List.copyOf(missing);
    }

    /**
     * One seat.
     *
     * @param deliveredAt when the text reached it; {@code null} where it did not
     * @param waivedBecause why it was not waited for; {@code null} where it was
     * @param response what it answered; {@code null} where it was silent, which means "no comment" and never support
     * @param reminders how often it was reminded
     */
    public record Line(
            ConsultedSeat seat,
            String entityName,
            @Nullable Instant deliveredAt,
            @Nullable String waivedBecause,
            @Nullable ResponseKind response,
            @Nullable Instant respondedAt,
            int reminders) {}

    /** Whether the consultation itself was full; comments may still wait for their disposition. */
    public boolean full() {
        return missing.stream().allMatch(each -> each.kind() == CertificateCheck.Kind.NO_DISPOSITION);
    }
}
