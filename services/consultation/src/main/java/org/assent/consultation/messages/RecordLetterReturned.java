package org.assent.consultation.messages;

import java.util.UUID;
import org.assent.consultation.ConsultedSeat;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The letter with the text did not reach a seat.
 *
 * @param note what came back, in the words of the secretariat; empty where the mail server refused the address
 */
public record RecordLetterReturned(
        @TargetAggregateIdentifier UUID roundId, ConsultedSeat seat, String note) {}
