package org.assent.consultation.messages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assent.consultation.Comment;
import org.assent.consultation.ConsultedSeat;
import org.assent.consultation.FilingWay;
import org.assent.consultation.ResponseKind;
import org.assent.documents.Attachment;
import org.assent.kernel.PersonRef;
import org.assent.kernel.TextHash;
import org.jspecify.annotations.Nullable;

/**
 * A reply that came outside the application was filed by the secretariat on behalf of a seat. It counts until the seat replaces or
 * contests it.
 *
 * @param onBehalfOf who held the seat
 * @param filedBy who filed it
 * @param number continues the numbers of the seat's responses
 * @param saidOn the day the reply came
 * @param evidence the words of the reply, or where they can be read
 * @param file the reply itself; {@code null} where it is only told
 * @param receivedAt when the server accepted the filing; the deadline compares this
 */
public record ResponseFiledOnBehalf(
        UUID roundId,
        ConsultedSeat seat,
        PersonRef onBehalfOf,
        PersonRef filedBy,
        int number,
        TextHash textHash,
        ResponseKind kind,
        List<Comment> comments,
        FilingWay way,
        LocalDate saidOn,
        String evidence,
        @Nullable Attachment file,
        Instant receivedAt) {}
