package org.assent.proposals.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The lead organisation takes a blocked proposal back to revise it (T12a). */
public record ReturnForRevision(@TargetAggregateIdentifier UUID proposalId, String reason) {}
