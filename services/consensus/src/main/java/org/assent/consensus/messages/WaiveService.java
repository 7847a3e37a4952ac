package org.assent.consensus.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A co-chair waives, by name and with a reason, that a seat be served before the silence begins (CR5). */
public record WaiveService(@TargetAggregateIdentifier UUID roundId, String entity, String reason) {}
