package org.assent.consensus.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A co-chair withdraws a round opened by mistake, while no position has been stated (CR17a). */
public record WithdrawConsensusRound(
        @TargetAggregateIdentifier UUID roundId, String reason) {}
