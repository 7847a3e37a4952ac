package org.assent.membership.messages;

import java.util.UUID;
import org.assent.membership.MembershipIds;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The head is back, or the Resident Coordinator ends what was accredited on a letter; earlier than the day that was said. */
public record EndActingHead(String network, String entity, int number) {
    @TargetAggregateIdentifier
    public UUID target() {
        return MembershipIds.entity(network, entity);
    }
}
