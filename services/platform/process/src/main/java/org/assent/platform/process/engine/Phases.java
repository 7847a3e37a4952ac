package org.assent.platform.process.engine;

/** When the processes begin to work: after all readers of the log, and they stop before them. */
final class Phases {
    static final int PARKED_EVENTS = Integer.MAX_VALUE - 200;
    static final int JOBS = Integer.MAX_VALUE - 100;

    private Phases() {}
}
