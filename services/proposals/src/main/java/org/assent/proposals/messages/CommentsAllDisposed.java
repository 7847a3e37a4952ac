package org.assent.proposals.messages;

import java.util.UUID;

/** Every comment on the proposal has its disposition. */
public record CommentsAllDisposed(UUID proposalId, UUID roundId) {}
