package org.assent.consultation.messages;

import java.util.UUID;
import org.assent.consultation.ConsultedSeat;

/** Serving an addressee was waived by name. The seat may still answer. */
public record AddresseeWaived(UUID roundId, ConsultedSeat seat, String reason) {}
