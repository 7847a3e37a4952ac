package org.assent.consultation.messages;

import java.util.List;
import java.util.UUID;
import org.assent.consultation.ConsultedSeat;
import org.assent.consultation.Remark;
import org.assent.consultation.ResponseKind;
import org.assent.kernel.TextHash;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * A seat answers.
 *
 * @param textHash the text the author saw
 * @param lastNumberSeen the number of the seat's own last response that the author saw, 0 for none
 */
public record GiveResponse(
        @TargetAggregateIdentifier UUID roundId,
        ConsultedSeat seat,
        TextHash textHash,
        ResponseKind kind,
        List<Remark> remarks,
        int lastNumberSeen) {}
