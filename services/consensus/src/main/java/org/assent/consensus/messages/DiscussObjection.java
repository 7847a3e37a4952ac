package org.assent.consensus.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Somebody writes in the dialogue about an objection. */
public record DiscussObjection(@TargetAggregateIdentifier UUID objectionId, String text) {}
