package org.assent.consensus.messages;

import java.time.Instant;
import java.util.UUID;
import org.assent.kernel.PersonRef;

/** Its maker maintains the objection; the dialogue has ended. */
public record ObjectionSustained(UUID objectionId, PersonRef by, String reason, Instant receivedAt) {}
