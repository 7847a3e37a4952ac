package org.assent.consultation;

/**
 * A seat of an entity in the Network.
 *
 * @param entity acronym
 * @param number 1 for the entity's member
 */
public record ConsultedSeat(String entity, int number) {
    /** How people call it: by the entity, with its number only where it is not the first. */
    public String label() {
        return number == 1 ? entity : entity + " " + number;
    }
}
