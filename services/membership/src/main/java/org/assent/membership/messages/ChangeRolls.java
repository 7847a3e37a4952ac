package org.assent.membership.messages;

import java.util.UUID;
import org.assent.membership.MembershipIds;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Puts an entity on the Network roll or the UNCT roll, or takes it off. */
public record ChangeRolls(String network, String entity, Rolls rolls) {
    @TargetAggregateIdentifier
    public UUID target() {
        return MembershipIds.entity(network, entity);
    }
}
