package org.assent.platform.operations.messages;

import java.time.Instant;
import java.util.UUID;
import org.assent.kernel.Ids;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records that something was out of reach; sent by the heartbeat at start and after recovery.
 *
 * @param what what could not be reached
 * @param from when it was last seen to work
 * @param until when it was seen to work again, exclusive
 */
public record RecordServiceGap(ServicePart what, Instant from, Instant until) {
    /** The one stream in which all gaps lie. */
    public static final UUID RECORD = Ids.derived(Instant.EPOCH, "service", "gaps");

    @TargetAggregateIdentifier
    public UUID target() {
        return RECORD;
    }
}
