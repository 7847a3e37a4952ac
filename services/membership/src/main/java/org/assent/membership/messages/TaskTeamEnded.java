package org.assent.membership.messages;

import java.util.UUID;

/** A task team was ended before its date. */
public record TaskTeamEnded(UUID teamId, String network, String reason) {}
