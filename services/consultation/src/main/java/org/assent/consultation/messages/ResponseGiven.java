package org.assent.consultation.messages;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assent.consultation.Comment;
import org.assent.consultation.ConsultedSeat;
import org.assent.consultation.ResponseKind;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.kernel.TextHash;

/**
 * A seat answered in time. An earlier response of the seat is replaced and stays on record.
 *
 * @param as in which role the author answered for the seat
 * @param number 1 for the seat's first response, counting up
 * @param receivedAt when the server accepted it; the deadline compares this
 */
public record ResponseGiven(
        UUID roundId,
        ConsultedSeat seat,
        PersonRef by,
        Role as,
        int number,
        TextHash textHash,
        ResponseKind kind,
        List<Comment> comments,
        Instant receivedAt) {}
