package org.assent.consensus.messages;

import java.time.Instant;
import java.util.UUID;
import org.assent.kernel.PersonRef;

/** An entity dissociated itself from the consensus on a paragraph; the outcome stays what it was (S83A). */
public record EntityDissociated(
        UUID roundId, String entity, PersonRef by, String paragraph, String text, Instant receivedAt) {}
