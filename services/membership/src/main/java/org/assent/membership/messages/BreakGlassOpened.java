package org.assent.membership.messages;

import java.time.Instant;
import java.util.UUID;
import org.assent.kernel.PersonRef;
import org.assent.membership.BreakGlassKind;
import org.jspecify.annotations.Nullable;

/** Two persons opened the glass; the whole body is told.
 *
 * @param item the restricted document; {@code null} for anything else
 * @param requestedBy who asked and reads
 * @param approvedBy the second person
 * @param until it closes by itself at that instant
 */
public record BreakGlassOpened(
        UUID openingId,
        String network,
        BreakGlassKind kind,
        PersonRef subject,
        @Nullable String item,
        String reason,
        PersonRef requestedBy,
        PersonRef approvedBy,
        Instant until) {}
