package org.assent.consultation.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Says that a comment says the same as another, or that it does not after all.
 *
 * @param sameAs the comment whose disposition answers both; {@code null} for a comment of its own
 */
public record MarkDuplicate(
        @TargetAggregateIdentifier UUID roundId,
        String commentId,
        @Nullable String sameAs) {}
