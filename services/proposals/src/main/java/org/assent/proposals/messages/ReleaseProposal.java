package org.assent.proposals.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The round was withdrawn or voided: the proposal may be put again. Sent by policy. */
public record ReleaseProposal(@TargetAggregateIdentifier UUID proposalId, UUID roundId) {}
