package org.assent.membership.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Ends an opening before its time. */
public record EndBreakGlass(@TargetAggregateIdentifier UUID openingId, String reason) {}
