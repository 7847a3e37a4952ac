package org.assent.membership.messages;

import java.util.UUID;
import org.assent.kernel.PersonRef;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Somebody was nominated for the seat of an invitation. Sent by a policy only. */
public record AnswerNomination(@TargetAggregateIdentifier UUID nominationId, PersonRef person) {}
