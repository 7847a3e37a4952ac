package org.assent.membership.messages;

import java.util.UUID;
import org.assent.membership.MembershipIds;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The head of the entity ends a nomination or a membership. */
public record EndSeat(String network, String entity, int seat, String reason) {
    @TargetAggregateIdentifier
    public UUID target() {
        return MembershipIds.seat(network, entity, seat);
    }
}
