package org.assent.proposals.messages;

import java.time.Instant;
import java.util.UUID;

/** The co-chairs are reminded that a matter without consensus waits for them. */
public record FacilitationReminded(UUID proposalId, UUID roundId, Instant dueAt) {}
