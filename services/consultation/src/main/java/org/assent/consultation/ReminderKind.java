package org.assent.consultation;

/** What a reminder is for. */
public enum ReminderKind {
    HALF_TIME,
    /** One working day is left. */
    LAST_DAY,
    /** The secretariat or a co-chair asked for it. */
    BY_HAND
}
