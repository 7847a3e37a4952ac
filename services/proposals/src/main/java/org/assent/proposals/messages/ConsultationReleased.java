package org.assent.proposals.messages;

import java.util.UUID;

/** The consultation ended without a result; the secretariat opens another. */
public record ConsultationReleased(UUID proposalId, UUID roundId, String reason) {}
