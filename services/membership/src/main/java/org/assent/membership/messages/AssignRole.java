package org.assent.membership.messages;

import java.util.UUID;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.membership.MembershipIds;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Gives a person a role that belongs to the Network itself: co-chair, secretariat, auditor, administrator.
 *
 * @param entity acronym of the entity for which it is held; {@code null} for an auditor or administrator
 */
public record AssignRole(
        String network,
        PersonRef person,
        Role role,
        @Nullable String entity) {
    @TargetAggregateIdentifier
    public UUID target() {
        return MembershipIds.network(network);
    }
}
