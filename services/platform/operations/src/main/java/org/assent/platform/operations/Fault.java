package org.assent.platform.operations;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that did not go on.
 *
 * @param reference by which it is found and tried again: {@code event:...}, {@code step:...} or {@code outbox:...}
 * @param kind what it is
 * @param stuck whether it waits for somebody; otherwise it is tried again by itself
 * @param process the key of the process; {@code null} for what is sent
 * @param element the step's id in the drawing; {@code null} for others
 * @param drawn the step's label as drawn; {@code null} for others
 * @param cause the position of the event it is about; {@code null} for a step
 * @param about the aggregate that a process is about; {@code null} where that is not known, and for what is sent
 * @param carrier the kind of what is sent; {@code null} for others
 * @param why the reason, as far as it is known
 * @param rule the rule that said no; {@code null} where none did
 * @param detail what the program said, in its own words; {@code null} where it said nothing
 * @param since since when
 * @param tries how often it was tried
 * @param nextTry when it is tried next by itself; {@code null} where that is not known
 */
public record Fault(
        String reference,
        FaultKind kind,
        boolean stuck,
        @Nullable String process,
        @Nullable String element,
        @Nullable String drawn,
        @Nullable Long cause,
        @Nullable UUID about,
        @Nullable String carrier,
        Why why,
        @Nullable String rule,
        @Nullable String detail,
        Instant since,
        int tries,
        @Nullable Instant nextTry) {
    /** Why it did not go on. */
    public enum Why {
        /** The process does not expect the event yet. */
        NOT_EXPECTED,
        /** An earlier event of the same process is not taken yet. */
        BEHIND,
        /** A rule said no. */
        RULE,
        /** Something failed. */
        FAILED,
        /** Nothing failed: it has not been tried yet. */
        ITS_TURN
    }
}
