package org.assent.consensus.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks whether it is time, and decides the round if it is. A step of the process. */
public record CloseSilence(@TargetAggregateIdentifier UUID roundId) {}
