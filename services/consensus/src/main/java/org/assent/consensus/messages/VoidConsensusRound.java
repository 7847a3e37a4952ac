package org.assent.consensus.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The subject was withdrawn: its round ends without an outcome (CR16). Sent by the policy of the subject. */
public record VoidConsensusRound(@TargetAggregateIdentifier UUID roundId, String reason) {}
