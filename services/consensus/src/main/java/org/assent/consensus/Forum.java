package org.assent.consensus;

/** Where a deadlock is taken (CR18). */
public enum Forum {
    UNCT_MEETING,
    RESIDENT_COORDINATOR,
    DISPUTE_RESOLUTION
}
