package org.assent.consensus.messages;

import java.util.UUID;
import org.assent.consensus.Forum;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A co-chair takes the objection further (CR18). */
public record EscalateObjection(@TargetAggregateIdentifier UUID objectionId, Forum forum, String reason) {}
