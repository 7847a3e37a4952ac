package org.assent.platform.operations.messages;

import java.time.Instant;
import java.util.List;

/** When something was out of reach, as the log and the heartbeat have it at this moment. */
public interface FindServiceGaps {
    /** What is on record, and what is out of reach now and will be on record when it is back. */
    ServiceGapsView gaps();

    /**
     * @param readAt position of the log at which they were read
     * @param gaps in the order in which they were recorded
     */
    record ServiceGapsView(long readAt, List<Gap> gaps) {}

    /**
     * One of them.
     *
     * @param until exclusive
     */
    record Gap(ServicePart what, Instant from, Instant until) {}
}
