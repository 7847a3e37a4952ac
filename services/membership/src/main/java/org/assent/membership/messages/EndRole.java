package org.assent.membership.messages;

import java.util.UUID;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.membership.MembershipIds;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Ends a role that {@link AssignRole} gave. */
public record EndRole(
        String network,
        PersonRef person,
        Role role,
        @Nullable String entity) {
    @TargetAggregateIdentifier
    public UUID target() {
        return MembershipIds.network(network);
    }
}
