package org.assent.membership.messages;

import java.util.List;
import java.util.UUID;
import org.assent.membership.MembershipIds;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Says how a Network is chaired and who keeps its secretariat, as its terms of reference have it.
 *
 * @param coChairs acronyms of the entities whose heads chair, in order; one to three
 * @param secretariat acronym of the entity that provides the secretariat
 */
public record AdoptCoChairModel(String network, List<String> coChairs, String secretariat) {
    @TargetAggregateIdentifier
    public UUID target() {
        return MembershipIds.network(network);
    }
}
