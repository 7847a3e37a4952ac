package org.assent.consensus.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * A head says that an unconfirmed position is not the position of the entity (S83B).
 *
 * @param number of the position that is contested
 */
public record ContestPosition(@TargetAggregateIdentifier UUID roundId, String entity, int number, String reason) {}
