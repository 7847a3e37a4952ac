package org.assent.consultation;

import org.assent.kernel.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * A seat that is asked: the facts of the day the round opened, or of the day it was added.
 *
 * @param entity acronym
 * @param seat which of the entity's seats, 1 for its member
 * @param person who held the seat that day
 * @param alternate whether the person is the alternate of the entity's member
 * @param mailbox where letters to the seat go; {@code null} where none is on file
 */
public record Addressee(
        String entity,
        String entityName,
        int seat,
        PersonRef person,
        boolean alternate,
        @Nullable String mailbox) {
    /** The seat, by which everything in the round refers to it. */
    public ConsultedSeat at() {
        return new ConsultedSeat(entity, seat);
    }
}
