package org.assent.consultation.messages;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assent.consultation.ConsultedSeat;
import org.assent.consultation.FilingWay;
import org.assent.consultation.Remark;
import org.assent.consultation.ResponseKind;
import org.assent.documents.Attachment;
import org.assent.kernel.TextHash;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * The secretariat files a reply that came outside the application, on behalf of a seat.
 *
 * @param textHash the text the reply is about
 * @param lastNumberSeen the number of the seat's last response that the author saw, 0 for none
 * @param saidOn the day the reply came
 * @param evidence the words of the reply, or where they can be read
 * @param file the reply itself; {@code null} where it is only told
 */
public record FileResponseOnBehalf(
        @TargetAggregateIdentifier UUID roundId,
        ConsultedSeat seat,
        TextHash textHash,
        ResponseKind kind,
        List<Remark> remarks,
        int lastNumberSeen,
        FilingWay way,
        LocalDate saidOn,
        String evidence,
        @Nullable Attachment file) {}
