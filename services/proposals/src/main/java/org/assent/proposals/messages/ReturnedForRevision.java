package org.assent.proposals.messages;

import java.util.UUID;

/** The lead organisation revises the text after it was not adopted. */
public record ReturnedForRevision(UUID proposalId, String reason) {}
