package org.assent.proposals;

/** Where a call for proposals stands (domain rules, 4.1). */
public enum CallState {
    ANNOUNCED,
    OPEN,
    CLOSED
}
