package org.assent.platform.ledger;

import org.assent.kernel.StepAnswer;

/**
 * The inside door, for steps of processes only: the command joins the engine's transaction, its events are buffered, seen by
 * reads of the same transaction, and written last, in {@code beforeCommit}. A savepoint that is rolled back drops what it
 * buffered.
 */
public interface StepDoor {
    /**
     * Sends the command of a step.
     *
     * @throws org.assent.kernel.Refused a rule said no; in a step that is an incident unless the model draws the refusal
     * @throws IllegalStateException no transaction is open on this thread
     */
    StepAnswer send(Object command);
}
