package org.assent.consensus;

/** Where the dialogue about an objection stands. It never says whether the text is blocked: the position in the round does. */
public enum ObjectionState {
    /** Stated; nobody has answered yet. */
    RAISED,
    IN_DIALOGUE,
    /** A wording is on the table and its maker has not answered. */
    TEXT_OFFERED,
    /** Its maker accepted an offered wording. */
    RESOLVED,
    /** Its maker took it back. */
    WITHDRAWN,
    /** Its maker maintains it; the dialogue has ended. */
    SUSTAINED,
    /** The co-chairs took it further (CR18). */
    ESCALATED,
    /** A new round has begun on the matter. */
    LAPSED;

    /** Whether the dialogue goes on. */
    public boolean open() {
        return this == RAISED || this == IN_DIALOGUE || this == TEXT_OFFERED;
    }

    /** Whether it stands: neither resolved nor withdrawn, and no new round has begun. */
    public boolean standing() {
        return open() || this == SUSTAINED || this == ESCALATED;
    }
}
