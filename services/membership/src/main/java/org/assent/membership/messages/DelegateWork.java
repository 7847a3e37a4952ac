package org.assent.membership.messages;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Work;
import org.assent.membership.MembershipIds;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * A member of the Network gives part of the work to somebody who sits for the same entity, for a time.
 *
 * @param to who does it meanwhile
 * @param works what is given
 * @param from when it begins
 * @param until when it ends by itself, exclusive
 * @param sits a fact read by the sender: whether {@code to} holds a seat of the same entity
 * @param readAt the position of the log at which that was read
 */
public record DelegateWork(
        String network,
        String entity,
        PersonRef to,
        List<Work> works,
        Instant from,
        Instant until,
        boolean sits,
        long readAt) {
    @TargetAggregateIdentifier
    public UUID target() {
        return MembershipIds.delegations(network, entity);
    }
}
