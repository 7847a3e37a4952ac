package org.assent.consensus.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The successor of the head who objected keeps the objection. */
public record KeepObjection(
        @TargetAggregateIdentifier UUID objectionId,
        @Nullable String note) {}
