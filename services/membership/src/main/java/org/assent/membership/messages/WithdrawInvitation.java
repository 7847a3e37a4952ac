package org.assent.membership.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A co-chair takes an invitation back before it was answered, and says why. */
public record WithdrawInvitation(@TargetAggregateIdentifier UUID nominationId, String reason) {}
