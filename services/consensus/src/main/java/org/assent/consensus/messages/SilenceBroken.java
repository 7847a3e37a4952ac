package org.assent.consensus.messages;

import java.time.Instant;
import java.util.UUID;
import org.assent.kernel.Subject;
import org.assent.rules.consensus.Outcome;
import org.assent.rules.consensus.Position;
import org.jspecify.annotations.Nullable;

/**
 * A written objection or amendment ended the round: the text is not adopted (CR8, CR9).
 *
 * @param entity acronym of the seat that broke it
 * @param expiresAt when it would have ended; {@code null} where the silence had not begun
 * @param outcome what the consensus test found, with each rule, what it needed and what there was
 */
public record SilenceBroken(
        UUID roundId,
        Subject subject,
        String entity,
        Position position,
        Instant receivedAt,
        @Nullable Instant expiresAt,
        Outcome outcome) {}
