package org.assent.membership.messages;

import java.time.Instant;
import java.util.UUID;
import org.assent.kernel.PersonRef;
import org.assent.membership.BreakGlassKind;

/** Two persons opened the glass; the whole body is told.
 *
 * @param requestedBy who asked and reads
 * @param approvedBy the second person
 * @param until it closes by itself at that instant
 */
public record BreakGlassOpened(
        UUID openingId,
        String network,
        BreakGlassKind kind,
        PersonRef subject,
        String reason,
        PersonRef requestedBy,
        PersonRef approvedBy,
        Instant until) {}
