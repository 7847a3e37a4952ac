package org.assent.consensus.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A co-chair asks another entity of the roll for the reply. */
public record AssignObjectionReply(
        @TargetAggregateIdentifier UUID objectionId, String owner) {}
