package org.assent.platform.process;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the processes could not do, for the administrator: events that moved nothing and steps that failed. */
public interface DeadLetters {
    /** All of them, the oldest first. */
    List<DeadLetter> list();

    /** One of them, while it is there. */
    default Optional<DeadLetter> find(String id) {
        return list().stream().filter(letter -> letter.id().equals(id)).findFirst();
    }

    /** How many wait for somebody: {@link Kind#FAILED} and {@link Kind#STEP_FAILED}. */
    long waitingForSomebody();

    /**
     * Tries one again, soon.
     *
     * @return whether there is (still) such a dead letter
     */
    boolean retry(String id);

    /**
     * One of them.
     *
     * @param id by which it is tried again
     * @param kind what it is
     * @param process the key of the process
     * @param businessKey the aggregate
     * @param what the event's name, or the label of the step
     * @param element the step's id in the drawing; {@code null} for an event
     * @param position the event's place in the log; {@code null} for a step
     * @param reason why
     * @param since since when
     * @param tries how often it has been tried; 0 for an event that waits behind another
     */
    record DeadLetter(
            String id,
            Kind kind,
            String process,
            String businessKey,
            String what,
            @Nullable String element,
            @Nullable Long position,
            String reason,
            Instant since,
            int tries) {}

    /** What could not be done. */
    enum Kind {
        /** The process is alive and does not wait for this event yet; tried again by itself. */
        PARKED,
        /** An earlier event of the same process waits; it is tried by itself once that is taken. */
        BEHIND,
        /** The event could not be handed to the process; tried again by itself a few times. */
        FAILING,
        /** The event could not be handed to the process; it waits for somebody to try again. */
        FAILED,
        /** A step failed, or a rule said no to it; it waits for somebody to try again. */
        STEP_FAILED
    }
}
