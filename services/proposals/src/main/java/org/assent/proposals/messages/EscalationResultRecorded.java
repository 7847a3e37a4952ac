package org.assent.proposals.messages;

import java.util.UUID;

/** What came of an escalation (T13). */
public record EscalationResultRecorded(UUID proposalId, boolean revise, String text, String evidence) {}
