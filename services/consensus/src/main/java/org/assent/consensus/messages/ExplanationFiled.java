package org.assent.consensus.messages;

import java.time.Instant;
import java.util.UUID;
import org.assent.kernel.PersonRef;

/** An explanation of position was annexed to the decision; the outcome stays what it was (S83A). */
public record ExplanationFiled(UUID roundId, String entity, PersonRef by, String text, Instant receivedAt) {}
