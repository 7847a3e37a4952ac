package org.assent.platform.operations.messages;

import java.time.Instant;
import java.util.UUID;

/**
 * Something was out of reach for a time (CR21). Measured by the machine's clock and told on the clock of the product, which in a
 * demonstration is ahead of it.
 *
 * @param recordId the one stream of all of them
 * @param what what could not be reached
 * @param from when it was last seen to work
 * @param until when it was seen to work again, exclusive
 */
public record ServiceGapRecorded(UUID recordId, ServicePart what, Instant from, Instant until) {}
