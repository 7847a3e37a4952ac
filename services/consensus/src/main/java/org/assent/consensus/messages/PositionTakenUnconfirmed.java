package org.assent.consensus.messages;

import java.time.Instant;
import java.util.UUID;
import org.assent.consensus.Statement;
import org.assent.kernel.PersonRef;
import org.assent.kernel.TextHash;
import org.jspecify.annotations.Nullable;

/**
 * A head objected or proposed an amendment in a session without the second factor: it blocks at once and waits for the head to
 * confirm it (S83B).
 *
 * @param number 1 for the seat's first position in the round, counting up
 * @param receivedAt when the server accepted it; deadlines compare this
 */
public record PositionTakenUnconfirmed(
        UUID roundId,
        String entity,
        PersonRef by,
        int number,
        Statement statement,
        TextHash textHash,
        @Nullable Instant expiresAtSeen,
        Instant receivedAt) {}
