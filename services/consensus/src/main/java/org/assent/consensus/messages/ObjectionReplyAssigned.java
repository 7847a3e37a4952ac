package org.assent.consensus.messages;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.assent.kernel.MovesProcess;
import org.jspecify.annotations.Nullable;

/**
 * Another entity owes the reply now.
 *
 * @param dueAt until when; {@code null} where the calendar of that year was not entered
 * @param remindAt when it is asked after; when it was assigned, where it is due on no day
 */
public record ObjectionReplyAssigned(
        UUID objectionId,
        String owner,
        String before,
        @Nullable Instant dueAt,
        Instant remindAt) implements MovesProcess {
    /** The shape in which nobody was reminded, as the present one. */
    public static Map<String, @Nullable Object> fromVersion1(Map<String, @Nullable Object> stored) {
        stored.put("remindAt", Objects.requireNonNullElse(stored.get("dueAt"), Instant.EPOCH.toString()));
        return stored;
    }

    @Override
    public Map<String, Instant> processInstants() {
        return Map.of("remindAt", remindAt);
    }
}
