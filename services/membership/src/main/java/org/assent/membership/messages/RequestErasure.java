package org.assent.membership.messages;

import java.util.UUID;
import org.assent.kernel.PersonRef;
import org.assent.membership.PersonIds;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Opens the case by which a person is to be erased.
 *
 * @param caseNumber the number of the case in the files of the organisation
 * @param legalBasis by which right or order
 * @param namesThePerson whether one of the texts contains the registered name
 */
public record RequestErasure(
        String network, PersonRef person, String caseNumber, String legalBasis, boolean namesThePerson) {
    @TargetAggregateIdentifier
    public UUID target() {
        return PersonIds.person(person);
    }
}
