package org.assent.proposals.messages;

import java.util.UUID;
import org.assent.proposals.Escalation;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A co-chair escalates a deadlock that a meeting of the UNCT did not resolve (T12, CR18). */
public record EscalateProposal(@TargetAggregateIdentifier UUID proposalId, Escalation to, String reason) {}
