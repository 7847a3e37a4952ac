package org.assent.consensus.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Sends the text to every seat of the roll. A step of the process. */
public record ServeRoll(@TargetAggregateIdentifier UUID roundId) {}
