package org.assent.kernel;

/** The way by which an act reached the application. */
public enum Channel {
    PAGE,
    API,
    /** A step of a process. */
    PROCESS,
    /** A policy between aggregates, sent by the relay. */
    POLICY,
    /** The carrier of letters reporting what became of one. */
    MAIL,
    IMPORT,
    /** The loader of the demonstration network, and the demonstration clock. */
    DEMONSTRATION
}
