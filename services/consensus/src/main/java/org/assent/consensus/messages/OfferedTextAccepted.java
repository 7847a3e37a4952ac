package org.assent.consensus.messages;

import java.time.Instant;
import java.util.UUID;
import org.assent.kernel.PersonRef;
import org.jspecify.annotations.Nullable;

/** With the offered wording its maker would not object. The block stays until the position is changed or a new round begins. */
public record OfferedTextAccepted(
        UUID objectionId, int offer, PersonRef by, @Nullable String note, Instant receivedAt) {}
