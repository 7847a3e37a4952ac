package org.assent.kernel;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, in which capacity, through which channel and when the server accepted it. It travels with every command and is
 * stored with every event; it is made by the server and never taken from the client.
 *
 * @param person who acts
 * @param capacity in which capacity
 * @param onBehalfOf for whom, where somebody records the act of another
 * @param channel how it reached us
 * @param receivedAt when the server accepted the request, stamped once before any queue and kept across retries; every
 *     deadline compares this instant
 * @param rightsReadAt the position of the log at which the capacity was read; 0 where no right was needed
 */
public record Act(
        PersonRef person,
        Capacity capacity,
        @Nullable PersonRef onBehalfOf,
        Channel channel,
        Instant receivedAt,
        long rightsReadAt) {
    /** The name under which an act travels in the metadata of a command. */
    public static final String KEY = "act";

    /**
     * How long after it was received an act can still enter the log; later it is refused with "please try again". What was
     * received before a deadline is therefore in the log by this much after it, or was never acknowledged.
     */
    public static final Duration RECEIVED_WITHIN = Duration.ofSeconds(10);

    /** An act of the application itself. */
    public static Act ofSystem(Channel channel, Instant receivedAt) {
        return new Act(PersonRef.SYSTEM, Capacity.SYSTEM, null, channel, receivedAt, 0);
    }
}
