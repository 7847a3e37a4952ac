package org.assent.membership.messages;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Identifies a specialised resource.
 *
 * @param what which resource
 * @param provider who provides it
 * @param work for which work
 * @param until until when it is there
 */
public record IdentifySpecialisedResource(
        @TargetAggregateIdentifier UUID resourceId,
        String network,
        String what,
        String provider,
        String work,
        Instant until) {}
