package org.assent.kernel;

/** A part of an office that may be carried by somebody else for a time. */
public enum Work {
    /** Everything that has no name of its own here: taking positions, nominating, signing. */
    OFFICE,
    /** Answering consultations for the entity. */
    CONSULTATIONS,
    /** Writing, submitting and changing the entity's proposals. */
    PROPOSALS
}
