package org.assent.consensus.messages;

import java.time.Instant;
import java.util.UUID;
import org.assent.kernel.PersonRef;

/** The head confirmed the position of the entity with that number; from here on it is the head's own (S83B). */
public record PositionConfirmed(UUID roundId, String entity, int number, PersonRef by, Instant receivedAt) {}
