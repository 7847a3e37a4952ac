package org.assent.membership.messages;

import java.util.UUID;

/** An opening was ended before its time. */
public record BreakGlassEnded(UUID openingId, String network, String reason) {}
