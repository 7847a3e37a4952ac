package org.assent.consultation.messages;

import java.util.List;
import java.util.UUID;
import org.assent.consultation.ConsultedSeat;

/**
 * A letter with the text was sent to every addressee that has an address on file.
 *
 * @param sentTo the seats written to
 * @param withoutAddress the seats that have no address on file
 */
public record ConsultationSent(UUID roundId, List<ConsultedSeat> sentTo, List<ConsultedSeat> withoutAddress) {}
