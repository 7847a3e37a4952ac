package org.assent.proposals;

import java.util.List;

/** What kind of matter a proposal is. */
public enum ProposalKind {
    /** A joint programme for the Migration MPTF (ToR 3.1). */
    JOINT_PROGRAMME("P"),
    /** A text on which the Network is to speak with one voice (ToR 1.3). */
    STATEMENT("S"),
    /** How the Network works (ToR, working modality). */
    RULES_OF_PROCEDURE("R"),
    /** Other values in the settings of the Network; its text is made from them. */
    SETTINGS("N");

    private final String letter;

    ProposalKind(String letter) {
        this.letter = letter;
    }

    /** The letter of the kind in a public number. */
    public String letter() {
        return letter;
    }

    /** The kinds whose text somebody types and brings in. */
    public static List<ProposalKind> broughtIn() {
        return List.of(STATEMENT, RULES_OF_PROCEDURE);
    }
}
