package org.assent.consensus.messages;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another entity owes the reply now.
 *
 * @param dueAt until when; {@code null} where the calendar of that year was not entered
 */
public record ObjectionReplyAssigned(
        UUID objectionId,
        String owner,
        String before,
        @Nullable Instant dueAt) {}
