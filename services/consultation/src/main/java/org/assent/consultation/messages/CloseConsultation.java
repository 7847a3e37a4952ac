package org.assent.consultation.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks whether it is time, and closes the round if it is. A step of the process. */
public record CloseConsultation(@TargetAggregateIdentifier UUID roundId) {}
