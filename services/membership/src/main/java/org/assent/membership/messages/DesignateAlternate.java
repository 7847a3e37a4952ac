package org.assent.membership.messages;

import java.util.UUID;
import org.assent.membership.MembershipIds;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The head designates the member as alternate, and an alternate as member.
 *
 * @param seat the seat that was the member's and is an alternate's from now on, as read by the sender
 * @param memberSeat the seat whose holder is the member from now on
 * @param readAt the position of the log at which that was read
 */
public record DesignateAlternate(String network, String entity, int seat, int memberSeat, long readAt) {
    @TargetAggregateIdentifier
    public UUID target() {
        return MembershipIds.seat(network, entity, memberSeat);
    }
}
