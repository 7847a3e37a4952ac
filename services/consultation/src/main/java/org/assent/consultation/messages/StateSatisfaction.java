package org.assent.consultation.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Whoever made a comment says whether what became of it satisfies.
 *
 * @param remark may be empty
 */
public record StateSatisfaction(
        @TargetAggregateIdentifier UUID roundId, String commentId, boolean satisfied, String remark) {}
