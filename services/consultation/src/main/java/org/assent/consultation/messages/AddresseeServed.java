package org.assent.consultation.messages;

import java.time.Instant;
import java.util.UUID;
import org.assent.consultation.ConsultedSeat;
import org.assent.consultation.DeliveryProof;

/** An addressee has the text. */
public record AddresseeServed(UUID roundId, ConsultedSeat seat, DeliveryProof delivery, Instant at) {}
