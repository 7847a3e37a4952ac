package org.assent.membership.messages;

import java.util.UUID;
import org.assent.kernel.PersonRef;
import org.assent.membership.MembershipIds;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * A Head of Agency, or the Resident Coordinator for the RCO, nominates a member to the Network.
 *
 * @param seat which of the entity's seats, 1 for its member
 * @param function what the person does in the entity
 * @param migrationRelated whether that function is related to migration
 * @param justification why this person, where the function is not
 * @param onNetworkRoll a fact read by the sender: whether the entity stands on the Network roll
 * @param readAt the position of the log at which that was read
 */
public record NominateMember(
        String network,
        String entity,
        int seat,
        PersonRef person,
        String function,
        boolean migrationRelated,
        @Nullable String justification,
        boolean onNetworkRoll,
        long readAt) {
    @TargetAggregateIdentifier
    public UUID target() {
        return MembershipIds.seat(network, entity, seat);
    }
}
