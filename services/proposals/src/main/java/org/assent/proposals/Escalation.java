package org.assent.proposals;

/** Where a deadlock is taken (CR18). What comes of it never is consensus. */
public enum Escalation {
    /** The Resident Coordinator facilitates. */
    RC_FACILITATION,
    /** The United Nations dispute resolution mechanism for country teams. */
    DISPUTE_RESOLUTION
}
