package org.assent.proposals.messages;

import java.util.UUID;

/** The round ended without an outcome; the proposal is ready for decision as before. */
public record ProposalReleased(UUID proposalId, UUID roundId) {}
