package org.assent.consensus.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A head explains the position of the entity after the outcome (S83A). */
public record FileExplanation(@TargetAggregateIdentifier UUID roundId, String entity, String text) {}
