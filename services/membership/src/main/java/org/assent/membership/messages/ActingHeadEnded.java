package org.assent.membership.messages;

import org.assent.kernel.PersonRef;

/** A person acts as head no more, earlier than had been said. */
public record ActingHeadEnded(String network, String entity, int number, PersonRef person) {}
