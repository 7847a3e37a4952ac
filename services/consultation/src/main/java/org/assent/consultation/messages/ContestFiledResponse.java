package org.assent.consultation.messages;

import java.util.UUID;
import org.assent.consultation.ConsultedSeat;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * A seat says that what was filed on its behalf is not its answer.
 *
 * @param number the number of the response that was filed
 */
public record ContestFiledResponse(
        @TargetAggregateIdentifier UUID roundId, ConsultedSeat seat, int number, String reason) {}
