package org.assent.membership.messages;

import org.assent.kernel.PersonRef;

/**
 * Member and alternate changed places: {@code memberSeat} is the member's from now on, every other seat of the entity an
 * alternate's.
 *
 * @param seat the seat that was the member's
 * @param person who is the member from now on
 */
public record AlternateDesignated(
        String network, String entity, int seat, int memberSeat, PersonRef person, long readAt) {}
