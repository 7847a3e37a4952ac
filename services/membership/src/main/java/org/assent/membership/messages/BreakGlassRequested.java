package org.assent.membership.messages;

import java.time.Duration;
import java.util.UUID;
import org.assent.kernel.PersonRef;
import org.assent.membership.BreakGlassKind;
import org.jspecify.annotations.Nullable;

/** An opening was asked for; nothing is open yet.
 *
 * @param item the restricted document; {@code null} for anything else
 * @param requestedBy who asks, and reads what is opened to be read
 * @param lasts for how long once it is opened
 */
public record BreakGlassRequested(
        UUID openingId,
        String network,
        BreakGlassKind kind,
        PersonRef subject,
        @Nullable String item,
        String reason,
        PersonRef requestedBy,
        Duration lasts) {}
