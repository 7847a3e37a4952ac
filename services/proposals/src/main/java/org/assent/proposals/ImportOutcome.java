package org.assent.proposals;

/** What became of one row of a file. */
public enum ImportOutcome {
    /** Its facts are on record now. */
    ACCEPTED,
    /** The programme was on record with other facts; these replace them, and the earlier ones stay readable. */
    CORRECTED,
    /** Exactly these facts were on record. */
    ALREADY_THERE,
    /** Nothing of it is on record. */
    REFUSED
}
