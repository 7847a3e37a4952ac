package org.assent.consensus.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * A head confirms a position that was recorded for the entity, or stated without the second factor (S83B).
 *
 * @param number of the position that is confirmed
 * @param secondFactor whether the session has it; what blocks is confirmed with it only
 */
public record ConfirmPosition(
        @TargetAggregateIdentifier UUID roundId, String entity, int number, boolean secondFactor) {}
