package org.assent.consensus.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * A head dissociates the entity from the consensus on a paragraph (S83A).
 *
 * @param paragraph id of the paragraph
 */
public record Dissociate(@TargetAggregateIdentifier UUID roundId, String entity, String paragraph, String text) {}
