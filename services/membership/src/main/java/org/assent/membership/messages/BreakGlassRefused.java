package org.assent.membership.messages;

import java.util.UUID;

/** A second person said no, and why. */
public record BreakGlassRefused(UUID openingId, String network, String reason) {}
