package org.assent.consensus.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * The maker of the objection says whether the offered wording resolves it.
 *
 * @param offer number of the wording that is answered
 * @param note required where it does not
 */
public record AnswerOfferedText(
        @TargetAggregateIdentifier UUID objectionId,
        int offer,
        boolean resolves,
        @Nullable String note) {}
