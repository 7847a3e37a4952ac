package org.assent.consultation.messages;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assent.consultation.ConsultedSeat;
import org.assent.consultation.ReminderKind;

/**
 * Silent addressees were written to again.
 *
 * @param seats those who had not answered and have an address on file
 */
public record AddresseesReminded(UUID roundId, ReminderKind kind, List<ConsultedSeat> seats, Instant at) {}
