package org.assent.consensus.messages;

import java.time.Instant;
import java.util.UUID;
import org.assent.consensus.Statement;
import org.assent.kernel.PersonRef;

/** A position came at the expiry or after it: kept, shown to both co-chairs, without effect (CR8). */
public record PositionReceivedLate(
        UUID roundId, String entity, PersonRef by, Statement statement, Instant receivedAt, Instant expiresAt) {}
