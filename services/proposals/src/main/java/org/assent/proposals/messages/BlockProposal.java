package org.assent.proposals.messages;

import java.util.UUID;
import org.assent.consensus.RoundState;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A round ended without consensus (T11), or without an outcome. Sent by policy. */
public record BlockProposal(@TargetAggregateIdentifier UUID proposalId, UUID roundId, RoundState outcome) {}
