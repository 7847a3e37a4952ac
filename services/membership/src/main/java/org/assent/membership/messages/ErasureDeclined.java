package org.assent.membership.messages;

import org.assent.kernel.PersonRef;

/** The second person declined a case of erasure. */
public record ErasureDeclined(String network, PersonRef person, String caseNumber, String reason) {}
