package org.assent.consensus.web;

/** Whether the session of the request was signed in with a second factor. Where none is asked for, every session has it. */
@FunctionalInterface
interface SecondFactor {
    boolean satisfied();
}
