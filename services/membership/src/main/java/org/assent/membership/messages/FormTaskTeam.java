package org.assent.membership.messages;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Forms a task team. It advises and decides nothing.
 *
 * @param lead the entity that leads it
 * @param members its entities, the lead among them
 * @param endsAt when it ends by itself
 * @param onNetworkRoll whether all of them are on the roll of the Network, as read at {@code readAt}
 */
public record FormTaskTeam(
        @TargetAggregateIdentifier UUID teamId,
        String network,
        String title,
        String mandate,
        String lead,
        List<String> members,
        Instant endsAt,
        boolean onNetworkRoll,
        long readAt) {}
