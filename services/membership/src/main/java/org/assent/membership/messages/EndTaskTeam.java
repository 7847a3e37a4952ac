package org.assent.membership.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Ends a task team before its date. */
public record EndTaskTeam(@TargetAggregateIdentifier UUID teamId, String reason) {}
