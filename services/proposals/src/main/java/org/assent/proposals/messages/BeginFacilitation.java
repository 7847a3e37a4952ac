package org.assent.proposals.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The co-chairs take up a matter on which a round found no consensus (CR18). */
public record BeginFacilitation(@TargetAggregateIdentifier UUID proposalId, UUID roundId) {}
