package org.assent.membership.messages;

import java.time.Instant;
import java.util.UUID;

/** The time of an invitation passed and nobody was nominated: the entity is shown to the co-chairs as one without a member. */
public record NominationLapsed(UUID nominationId, String network, String entity, int seat, Instant dueAt) {}
