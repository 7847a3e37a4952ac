package org.assent.consensus.messages;

import java.time.Instant;
import java.util.UUID;
import org.assent.kernel.PersonRef;

/** The head contested the position of the entity with that number: it no longer counts; a silence it broke stays broken (S83B). */
public record PositionContested(
        UUID roundId, String entity, int number, PersonRef by, String reason, Instant receivedAt) {}
