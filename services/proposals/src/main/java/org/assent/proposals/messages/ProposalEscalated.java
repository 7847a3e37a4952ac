package org.assent.proposals.messages;

import java.util.UUID;
import org.assent.proposals.Escalation;

/** A deadlock was escalated (T12, CR18). */
public record ProposalEscalated(UUID proposalId, Escalation to, String reason) {}
