package org.assent.proposals.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The entity whose objection broke the silence withdraws it in writing (T12c, CR13).
 *
 * @param roundId the round it broke
 */
public record WithdrawObjection(@TargetAggregateIdentifier UUID proposalId, UUID roundId, String text) {}
