package org.assent.membership.read;

/** Which seat of an entity is the member's; the others are alternates'. */
record MemberSeatRow(String network, String entity, int seat) {}
