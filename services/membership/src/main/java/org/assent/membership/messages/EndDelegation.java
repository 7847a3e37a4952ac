package org.assent.membership.messages;

import java.util.UUID;
import org.assent.membership.MembershipIds;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Ends a delegation earlier than had been said: by either of the two, or by the head of the entity. */
public record EndDelegation(String network, String entity, int number) {
    @TargetAggregateIdentifier
    public UUID target() {
        return MembershipIds.delegations(network, entity);
    }
}
