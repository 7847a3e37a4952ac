package org.assent.membership.messages;

import java.util.UUID;
import org.assent.kernel.PersonRef;
import org.assent.membership.PersonIds;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The second person declines the case.
 *
 * @param namesThePerson whether the reason contains the registered name
 */
public record DeclineErasure(String network, PersonRef person, String reason, boolean namesThePerson) {
    @TargetAggregateIdentifier
    public UUID target() {
        return PersonIds.person(person);
    }
}
