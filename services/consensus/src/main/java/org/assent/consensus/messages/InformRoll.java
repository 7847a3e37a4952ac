package org.assent.consensus.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Informs all seats of the outcome (CR9). A step of the process. */
public record InformRoll(@TargetAggregateIdentifier UUID roundId) {}
