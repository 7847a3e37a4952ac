package org.assent.consensus.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * The owner of the reply or a co-chair offers other words for a paragraph.
 *
 * @param paragraph id of the paragraph
 * @param was the words that the paragraph has in the round, as the author saw them
 */
public record OfferResolvingText(
        @TargetAggregateIdentifier UUID objectionId,
        String paragraph,
        String was,
        String wording,
        @Nullable String note) {}
