package org.assent.membership.messages;

import java.time.Instant;
import java.util.UUID;
import org.assent.kernel.PersonRef;
import org.assent.membership.MembershipIds;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records who heads an entity in the country.
 *
 * @param from when the person took office
 */
public record RecordHeadOfAgency(String network, String entity, PersonRef person, Instant from) {
    @TargetAggregateIdentifier
    public UUID target() {
        return MembershipIds.entity(network, entity);
    }
}
