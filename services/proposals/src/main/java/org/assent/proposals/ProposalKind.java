package org.assent.proposals;

/** What kind of matter a proposal is. */
public enum ProposalKind {
    /** A joint programme for the Migration MPTF (ToR 3.1). */
    JOINT_PROGRAMME("P"),
    /** A text on which the Network is to speak with one voice (ToR 1.3). */
    STATEMENT("S");

    private final String letter;

    ProposalKind(String letter) {
        this.letter = letter;
    }

    /** The letter of the kind in a public number. */
    public String letter() {
        return letter;
    }
}
