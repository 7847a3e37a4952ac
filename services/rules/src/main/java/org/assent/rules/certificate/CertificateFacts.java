package org.assent.rules.certificate;

import java.time.Instant;
import java.util.List;
import org.assent.kernel.TextHash;
import org.assent.rules.time.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * Everything the certificate of full consultation looks at.
 *
 * @param consulted hash of the text that was consulted on
 * @param proposed hash of the text that is to go to the UNCT
 * @param onlyEditorialSince whether every change between the two is listed as editorial
 * @param addressees every seat that was asked, as frozen at the opening and added to later
 * @param comments every comment that stands
 * @param deadline until when answers could be given
 * @param asOf the moment at which the question is asked
 * @param calendar the working calendar of the duty station
 */
public record CertificateFacts(
        TextHash consulted,
        TextHash proposed,
        boolean onlyEditorialSince,
        List<Addressee> addressees,
        List<Comment> comments,
        Instant deadline,
        Instant asOf,
        WorkingCalendar calendar) {
    /**
     * A seat that was asked.
     *
     * @param seat its name
     * @param askedAt when it was addressed: at the opening, or later when it was added
     * @param minimumWorkingDays how many working days it has at least
     * @param deliveredAt when the documents reached it, with proof; {@code null} if they did not
     * @param respondedAt when it answered; {@code null} if it did not
     * @param reminders when it was reminded
     */
    public record Addressee(
            String seat,
            Instant askedAt,
            int minimumWorkingDays,
            @Nullable Instant deliveredAt,
            @Nullable Instant respondedAt,
            List<Instant> reminders) {
        public Addressee {
            reminders = List.copyOf(reminders);
        }
    }

    /**
     * A comment.
     *
     * @param reference how people call it
     * @param disposed whether the lead organisation has answered it with a reason
     */
    public record Comment(String reference, boolean disposed) {}

    public CertificateFacts {
        addressees = List.copyOf(addressees);
        comments = List.copyOf(comments);
    }
}
