package org.assent.consultation;

/** What becomes of a comment (domain rules, section 7.5). */
public enum Disposition {
    ACCEPTED,
    PARTLY_ACCEPTED,
    NOT_ACCEPTED
}
