package org.assent.consultation;

/** Where a consultation stands. */
public enum ConsultationState {
    /** Answers can be given. */
    OPEN,
    /** Closed, and comments wait for their disposition. */
    DISPOSITIONS_DUE,
    /** Closed, and every comment has its disposition. */
    CLOSED,
    VOIDED
}
