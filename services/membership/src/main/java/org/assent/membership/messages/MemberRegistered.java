package org.assent.membership.messages;

import org.assent.kernel.PersonRef;

/** A nominated person is a member of the Network from now on. */
public record MemberRegistered(String network, String entity, int seat, PersonRef person) {}
