package org.assent.membership.messages;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The co-chairs formed a task team, which advises and decides nothing.
 *
 * @param endsAt when it ends by itself
 * @param readAt position at which the roll was read
 */
public record TaskTeamFormed(
        UUID teamId,
        String network,
        String title,
        String mandate,
        String lead,
        List<String> members,
        Instant endsAt,
        long readAt) {}
