package org.assent.consensus;

import org.jspecify.annotations.Nullable;

/**
 * How an entity of the roll takes part in a meeting of the UNCT; who is not listed is absent (CR10).
 *
 * @param entity acronym
 * @param by where it is represented: the acting head and the accreditation, in words (CR2)
 */
public record Attendance(
        String entity, Presence presence, @Nullable String by) {
    /** The ways to be present. */
    public enum Presence {
        IN_PERSON,
        /** By an accredited acting head. */
        REPRESENTED
    }

    /** Whether it says who represents the entity where somebody does. */
    public boolean saysWho() {
        return presence == Presence.IN_PERSON || (by != null && !by.isBlank());
    }
}
