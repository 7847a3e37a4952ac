package org.assent.proposals.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Closes a call (T30): asked by its clock, or by a co-chair before its date.
 *
 * @param reason why it closes before its date; {@code null} where its clock asks
 */
public record CloseCall(
        @TargetAggregateIdentifier UUID callId, @Nullable String reason) {}
