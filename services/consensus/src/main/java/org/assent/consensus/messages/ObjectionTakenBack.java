package org.assent.consensus.messages;

import java.time.Instant;
import java.util.UUID;

/** Its maker took the objection back. */
public record ObjectionTakenBack(UUID objectionId, String text, Instant receivedAt) {}
