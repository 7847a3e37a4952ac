package org.assent.consensus.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The clock of an objection asks whether the reply is owed and nobody has answered yet. */
public record RemindOfReply(@TargetAggregateIdentifier UUID objectionId) {}
