package org.assent.membership.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A second person opens the glass. */
public record ApproveBreakGlass(@TargetAggregateIdentifier UUID openingId) {}
