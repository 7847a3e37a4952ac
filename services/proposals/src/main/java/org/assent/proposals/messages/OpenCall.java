package org.assent.proposals.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A co-chair opens a call: members may bring proposals under it (T02). */
public record OpenCall(@TargetAggregateIdentifier UUID callId) {}
