package org.assent.rules.consensus;

/** How a round looks for consensus. */
public enum Mode {
    /** In writing: whoever has not objected when the silence ends has consented by silence (CR7 to CR9). */
    SILENCE,
    /** In a meeting of the UNCT, where the chair asks for objections (CR10). */
    MEETING
}
