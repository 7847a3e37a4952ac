package org.assent.consensus.messages;

import java.time.Instant;
import java.util.UUID;
import org.assent.kernel.PersonRef;
import org.jspecify.annotations.Nullable;

/** A new head of the entity keeps the objection of the predecessor. */
public record ObjectionKept(
        UUID objectionId,
        PersonRef by,
        PersonRef predecessor,
        @Nullable String note,
        Instant receivedAt) {}
