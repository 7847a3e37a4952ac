package org.assent.proposals.messages;

import java.util.UUID;

/** The objection that blocked the proposal was withdrawn by its maker; the unchanged text may be put again (CR13). */
public record ObjectionWithdrawn(UUID proposalId, UUID roundId, String entity, String text) {}
