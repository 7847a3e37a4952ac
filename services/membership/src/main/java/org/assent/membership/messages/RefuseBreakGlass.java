package org.assent.membership.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A second person says no. */
public record RefuseBreakGlass(@TargetAggregateIdentifier UUID openingId, String reason) {}
