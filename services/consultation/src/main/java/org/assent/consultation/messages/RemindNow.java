package org.assent.consultation.messages;

import java.util.UUID;
import org.assent.consultation.ConsultedSeat;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * The secretariat or a co-chair has those who are silent reminded at once.
 *
 * @param only the one seat to remind; {@code null} for all who are silent
 */
public record RemindNow(
        @TargetAggregateIdentifier UUID roundId, @Nullable ConsultedSeat only) {}
