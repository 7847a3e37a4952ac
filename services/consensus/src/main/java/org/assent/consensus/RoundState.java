package org.assent.consensus;

/** Where a round stands. */
public enum RoundState {
    /** Opened; the text is being served, the silence has not begun. */
    SERVING,
    /** Silence runs. */
    SILENCE,
    BROKEN,
    REACHED,
    NOT_REACHED,
    WITHDRAWN,
    VOIDED;

    /** Whether positions can still be stated. */
    public boolean open() {
        return this == SERVING || this == SILENCE;
    }
}
