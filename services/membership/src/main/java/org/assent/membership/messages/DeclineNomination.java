package org.assent.membership.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The head of an invited entity says that nobody will be nominated, and why. */
public record DeclineNomination(@TargetAggregateIdentifier UUID nominationId, String reason) {}
