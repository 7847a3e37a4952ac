package org.assent.consultation;

/** What a seat answers (domain rules, section 7.3). Silence is none of them. */
public enum ResponseKind {
    NO_COMMENT,
    COMMENT,
    CHANGE_REQUESTED,
    /** The matter lies outside what the entity can judge. */
    CANNOT_ADVISE;

    /** Whether it comes with comments. */
    public boolean hasComments() {
        return this == COMMENT || this == CHANGE_REQUESTED;
    }
}
