package org.assent.membership.messages;

import java.util.UUID;

/** The co-chairs took an invitation back. */
public record InvitationWithdrawn(UUID nominationId, String network, String entity, int seat, String reason) {}
