package org.assent.rules.consensus;

/** On what a position stands: its head stated it, or somebody else recorded it and the head has still to say so (rule S83B). */
public enum Footing {
    /** Its head stated or confirmed it. */
    OWN,
    /** Recorded for its head, or stated by its head without the second factor; not confirmed yet. */
    UNCONFIRMED,
    /** Its head says that it is not the position of the entity. */
    CONTESTED;

    /** Whether a position on this footing counts: nobody's consent is taken from another, and no block waits for a paper. */
    public boolean counts(Position position) {
        return switch (this) {
            case OWN -> true;
            case UNCONFIRMED -> !position.consents();
            case CONTESTED -> false;
        };
    }
}
