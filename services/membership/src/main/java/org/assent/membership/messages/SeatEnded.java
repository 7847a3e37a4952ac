package org.assent.membership.messages;

import org.assent.kernel.PersonRef;

/** A person is no longer nominated for, or member of, the Network. */
public record SeatEnded(String network, String entity, int seat, PersonRef person, String reason) {
    /** The reason that stands in the event where the next member was registered for the seat. */
    public static final String REPLACED = "The next member was registered for the seat.";
}
