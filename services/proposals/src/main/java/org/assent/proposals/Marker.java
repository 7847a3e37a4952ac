package org.assent.proposals;

/** What every submission is marked for (domain rules, 6.2). */
public enum Marker {
    GENDER,
    HUMAN_RIGHTS,
    CHILD_SENSITIVITY
}
