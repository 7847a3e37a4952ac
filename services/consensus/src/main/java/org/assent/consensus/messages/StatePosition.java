package org.assent.consensus.messages;

import java.time.Instant;
import java.util.UUID;
import org.assent.consensus.Statement;
import org.assent.kernel.TextHash;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * A Head of Agency states the position of the entity.
 *
 * @param entity acronym of the seat
 * @param textHash the text the author saw
 * @param expiresAtSeen the expiry the author saw; {@code null} before the silence began
 * @param lastNumberSeen the number of the seat's own last position that the author saw, 0 for none
 * @param secondFactor whether the session has it; what blocks is taken without it too, as unconfirmed (S83B)
 */
public record StatePosition(
        @TargetAggregateIdentifier UUID roundId,
        String entity,
        Statement statement,
        TextHash textHash,
        @Nullable Instant expiresAtSeen,
        int lastNumberSeen,
        boolean secondFactor) {
    /** A position from a session with the second factor. */
    public StatePosition(
            UUID roundId,
            String entity,
            Statement statement,
            TextHash textHash,
            @Nullable Instant expiresAtSeen,
            int lastNumberSeen) {
        this(roundId, entity, statement, textHash, expiresAtSeen, lastNumberSeen, true);
    }
}
