package org.assent.proposals.messages;

import java.util.UUID;
import org.assent.proposals.RevisionClass;

/** The class of the revision is settled: an editorial one is ready for decision, a substantive one is consulted on again. */
public record RevisionClassConfirmed(UUID proposalId, int revision, RevisionClass revisionClass, String reason) {}
