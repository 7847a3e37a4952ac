package org.assent.consultation.messages;

import java.time.Instant;
import java.util.UUID;
import org.assent.consultation.ConsultedSeat;

/**
 * The letter with the text came back, or its address was refused: it is no proof of delivery.
 *
 * @param note what came back, in the words of the secretariat; empty where the mail server refused the address
 */
public record LetterReturned(UUID roundId, ConsultedSeat seat, String note, Instant at) {}
