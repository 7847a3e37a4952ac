package org.assent.proposals.messages;

import java.util.UUID;

/** A proposal has its public number, {@code UNCNM-BLR-P-2026-014}; numbers are never given again. */
public record ProposalNumbered(UUID registerId, UUID proposalId, String number) {}
