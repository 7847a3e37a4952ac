package org.assent.proposals.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The head of the lead organisation withdraws the proposal (T29). */
public record WithdrawProposal(@TargetAggregateIdentifier UUID proposalId, String reason) {}
