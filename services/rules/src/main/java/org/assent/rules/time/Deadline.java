package org.assent.rules.time;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * A deadline with everything needed to say how it came about.
 *
 * @param at the instant; what is received at it or later is late
 * @param zone the zone of the duty station, in which it is shown first
 * @param trace how it was computed, step by step; the last step ends {@link #at}
 */
public record Deadline(Instant at, ZoneId zone, List<DeadlineRule> trace) {
    public Deadline {
        trace = List.copyOf(trace);
    }

    /** Whether it is not where the bare period would have put it. */
    public boolean moved() {
        return trace.size() > 1;
    }
}
