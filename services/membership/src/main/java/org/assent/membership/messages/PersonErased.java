package org.assent.membership.messages;

import org.assent.kernel.PersonRef;

/** A person is erased: the key of the name is destroyed, and from now on every read, of whichever moment, shows the office and "erased".
 *
 * @param requestedBy who opened the case
 * @param confirmedBy the second person
 */
public record PersonErased(
        String network,
        PersonRef person,
        String caseNumber,
        String legalBasis,
        PersonRef requestedBy,
        PersonRef confirmedBy) {}
