package org.assent.membership.messages;

import java.util.UUID;
import org.assent.kernel.PersonRef;
import org.assent.membership.PersonIds;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The second person confirms the case: name, mail address and accounts are erased for good. */
public record ErasePerson(String network, PersonRef person) {
    @TargetAggregateIdentifier
    public UUID target() {
        return PersonIds.person(person);
    }
}
