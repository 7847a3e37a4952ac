package org.assent.consensus.messages;

import java.time.Instant;
import java.util.UUID;
import org.assent.kernel.PersonRef;

/** The offered wording does not resolve the objection. */
public record OfferedTextDeclined(UUID objectionId, int offer, PersonRef by, String note, Instant receivedAt) {}
