package org.assent.consensus;

/** Where a round stands. */
public enum RoundState {
    /** Opened; the text is being served, the silence has not begun. */
    SERVING,
    /** Silence runs. */
    SILENCE,
    /** Before a meeting of the UNCT, until its chair has asked for objections. */
    MEETING,
    /** The meeting found no objection; those who were absent are asked to confirm. */
    CONFIRMATION,
    BROKEN,
    /** An objection stated in the meeting was not withdrawn. */
    MAINTAINED,
    REACHED,
    NOT_REACHED,
    WITHDRAWN,
    VOIDED;

    /** Whether positions can still be stated. */
    public boolean open() {
        return this == SERVING || this == SILENCE || this == MEETING || this == CONFIRMATION;
    }

    /** Whether a clock runs at whose end it is decided. */
    public boolean hasClock() {
        return this == SILENCE || this == CONFIRMATION;
    }
}
