package org.assent.consultation.messages;

import java.util.UUID;
import org.assent.consultation.ConsultedSeat;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A co-chair or the secretariat waives, by name and with a reason, that an addressee be served. */
public record WaiveAddressee(@TargetAggregateIdentifier UUID roundId, ConsultedSeat seat, String reason) {}
