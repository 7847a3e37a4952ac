package org.assent.membership.messages;

import java.util.UUID;
import org.assent.kernel.PersonRef;
import org.assent.membership.MembershipIds;
import org.assent.membership.RollSheet;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * The secretariat takes a member over from the roll that was in force before the Network used this register.
 *
 * @param sheet the roll and the line of it, as evidence
 * @param onNetworkRoll a fact read by the sender: whether the entity stands on the Network roll
 * @param readAt the position of the log at which that was read
 */
public record TakeOverMember(
        String network,
        String entity,
        int seat,
        PersonRef person,
        String function,
        boolean migrationRelated,
        @Nullable String justification,
        RollSheet sheet,
        boolean onNetworkRoll,
        long readAt) {
    @TargetAggregateIdentifier
    public UUID target() {
        return MembershipIds.seat(network, entity, seat);
    }
}
