package org.assent.platform.ledger;

import org.springframework.context.SmartLifecycle;

/**
 * In which order the moving parts start; they stop in reverse. One place for all: what reads the log starts when everything is
 * wired, what sends commands starts when the readers run, and the process engine's jobs come last.
 */
public final class StartOrder {
    /** Following the log. */
    public static final int TAIL = SmartLifecycle.DEFAULT_PHASE - 50_000;

    /** Subscriptions: read models, the process bridge, policies. */
    public static final int SUBSCRIPTIONS = TAIL + 100;

    /** The relay of the outbox. */
    public static final int RELAY = TAIL + 200;

    /** The job executor of the process engine. */
    public static final int JOBS = TAIL + 300;

    private StartOrder() {}
}
