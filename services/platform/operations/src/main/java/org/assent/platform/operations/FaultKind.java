package org.assent.platform.operations;

/** What did not go on. */
public enum FaultKind {
    /** An event that its process has not taken. */
    EVENT,
    /** A step of a process that failed. */
    STEP,
    /** Something in the outbox that is not delivered: a command of a policy, a letter. */
    SENDING
}
