package org.assent.consensus.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks for a letter of the chair to the roll. Nothing follows from it for whoever may have it; it is a command so that a
 * refusal has its rule and is on record (CR20).
 *
 * @param entity acronym of the entity for whose seat it is read; {@code null} for whoever has no seat
 */
public record ReadRoundLetter(
        @TargetAggregateIdentifier UUID roundId, @Nullable String entity) {}
