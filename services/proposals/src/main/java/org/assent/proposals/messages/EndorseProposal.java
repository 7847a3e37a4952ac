package org.assent.proposals.messages;

import java.util.UUID;
import org.assent.kernel.TextHash;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The UNCT reached consensus on the proposal (T10). Sent by policy. */
public record EndorseProposal(@TargetAggregateIdentifier UUID proposalId, UUID roundId, TextHash textHash) {}
