package org.assent.membership.messages;

import java.util.UUID;
import org.assent.membership.MembershipIds;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The head takes back a nomination that waits to be registered. Whoever holds the seat stays. */
public record WithdrawNomination(String network, String entity, int seat, String reason) {
    @TargetAggregateIdentifier
    public UUID target() {
        return MembershipIds.seat(network, entity, seat);
    }
}
