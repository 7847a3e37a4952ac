package org.assent.proposals.messages;

import java.util.UUID;

/** The proposal ends without endorsement: its deadlock was not resolved (T13). */
public record ProposalNotEndorsed(UUID proposalId, String reason) {}
