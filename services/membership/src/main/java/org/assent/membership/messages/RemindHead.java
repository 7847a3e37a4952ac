package org.assent.membership.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A clock has rung: is it time to remind the head of an invitation? Sent by the process only. */
public record RemindHead(@TargetAggregateIdentifier UUID nominationId) {}
