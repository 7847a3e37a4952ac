package org.assent.consensus.messages;

import java.time.Instant;
import java.util.UUID;

/**
 * The entity that owes the reply to an objection was reminded of it.
 *
 * @param dueAt until when it owes it
 */
public record ObjectionReplyReminded(UUID objectionId, String owner, Instant dueAt, Instant at) {}
