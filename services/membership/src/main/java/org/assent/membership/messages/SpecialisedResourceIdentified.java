package org.assent.membership.messages;

import java.time.Instant;
import java.util.UUID;

/** The co-chairs identified a specialised resource for a work of the Network. */
public record SpecialisedResourceIdentified(
        UUID resourceId, String network, String what, String provider, String work, Instant until) {}
