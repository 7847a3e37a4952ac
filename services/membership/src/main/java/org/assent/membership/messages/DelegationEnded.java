package org.assent.membership.messages;

import org.assent.kernel.PersonRef;

/** A delegation ended earlier than had been said; the work is with the member again. */
public record DelegationEnded(String network, String entity, int number, PersonRef of, PersonRef to) {}
