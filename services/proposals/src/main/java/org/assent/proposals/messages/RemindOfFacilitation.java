package org.assent.proposals.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks whether the co-chairs need a reminder that a deadlock waits for them. */
public record RemindOfFacilitation(
        @TargetAggregateIdentifier UUID proposalId) {}
