package org.assent.proposals.messages;

import java.time.Instant;
import java.util.UUID;

/** The secretariat has not checked the dossier within its working days; it still may. */
public record CompletenessCheckOverdue(UUID proposalId, int revision, Instant dueAt) {}
