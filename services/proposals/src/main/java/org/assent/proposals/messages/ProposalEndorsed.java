package org.assent.proposals.messages;

import java.util.UUID;
import org.assent.kernel.TextHash;

/** The UNCT endorsed the proposal, on exactly this text. */
public record ProposalEndorsed(UUID proposalId, UUID roundId, TextHash textHash) {}
