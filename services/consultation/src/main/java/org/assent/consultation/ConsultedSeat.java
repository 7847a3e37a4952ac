package org.assent.consultation;

/**
 * A seat of an entity in the Network.
 *
 * @param entity acronym
 * @param number 1 for the entity's member
 */
public record ConsultedSeat(String entity, int number) {
    /** The seat that people call so. */
    public static ConsultedSeat called(String label) {
        int space = label.lastIndexOf(' ');
        if (space > 0 && label.substring(space + 1).matches("[0-9]{1,6}")) {
            return new ConsultedSeat(label.substring(0, space), Integer.parseInt(label.substring(space + 1)));
        }
        return new ConsultedSeat(label, 1);
    }

    /** How people call it: by the entity, with its number only where it is not the first. */
    public String label() {
        return number == 1 ? entity : entity + " " + number;
    }
}
