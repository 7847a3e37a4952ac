package org.assent.membership.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A clock has rung: has the time of an invitation passed without a nomination? Sent by the process only. */
public record LapseNomination(@TargetAggregateIdentifier UUID nominationId) {}
