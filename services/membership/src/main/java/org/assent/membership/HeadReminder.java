package org.assent.membership;

/** When the head of an invited entity is reminded. */
public enum HeadReminder {
    HALF_TIME,
    LAST_DAY
}
