package org.assent.platform.process;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When the processes have something to do, for a clock that walks from one due instant to the next. */
public interface DueInstants {
    /** The earliest instant at which a clock rings or a step is tried again; {@code null} if there is none. */
    @Nullable
    Instant next();

    /** Whether nothing is due, nothing runs and no event has just been parked. */
    boolean idle();

    /** Tells that the clock was moved, so that what has become due by it is done at once. */
    void clockMoved();
}
