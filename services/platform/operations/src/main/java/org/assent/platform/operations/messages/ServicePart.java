package org.assent.platform.operations.messages;

/** What people need to reach so that a silence means something. */
public enum ServicePart {
    /** Assent itself. */
    APPLICATION,
    /** Its database, while Assent ran. */
    DATABASE,
    /** The server that takes its letters. */
    MAIL
}
