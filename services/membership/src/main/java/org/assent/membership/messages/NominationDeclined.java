package org.assent.membership.messages;

import java.util.UUID;

/** The head of an invited entity declined to nominate. */
public record NominationDeclined(UUID nominationId, String network, String entity, int seat, String reason) {}
