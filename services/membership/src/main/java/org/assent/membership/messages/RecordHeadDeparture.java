package org.assent.membership.messages;

import java.time.Instant;
import java.util.UUID;
import org.assent.membership.MembershipIds;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records that the head of an entity has left and nobody has followed yet.
 *
 * @param at when the person left office
 */
public record RecordHeadDeparture(String network, String entity, Instant at) {
    @TargetAggregateIdentifier
    public UUID target() {
        return MembershipIds.entity(network, entity);
    }
}
