package org.assent.consensus.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The chair has stated the text, asked for objections and found none (CR10). */
public record DeclareNoObjection(@TargetAggregateIdentifier UUID roundId) {}
