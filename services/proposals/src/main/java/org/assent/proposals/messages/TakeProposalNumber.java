package org.assent.proposals.messages;

import java.util.UUID;
import org.assent.proposals.ProposalKind;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes the next number of a network, kind and year for a proposal. */
public record TakeProposalNumber(
        @TargetAggregateIdentifier UUID registerId, String network, ProposalKind kind, int year, UUID proposalId) {}
