package org.assent.membership.messages;

import org.assent.kernel.PersonRef;

/** A case was opened by which a person is to be erased; nothing is erased yet. */
public record ErasureRequested(
        String network, PersonRef person, String caseNumber, String legalBasis, PersonRef requestedBy) {}
