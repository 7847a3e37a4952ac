package org.assent.consensus.messages;

import java.time.Instant;
import java.util.UUID;
import org.assent.consensus.Forum;
import org.assent.kernel.PersonRef;

/** The dialogue did not help; the co-chairs took the matter further (CR18). */
public record ObjectionEscalated(UUID objectionId, Forum forum, PersonRef by, String reason, Instant receivedAt) {}
