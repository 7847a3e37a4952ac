package org.assent.consensus.messages;

import java.util.UUID;

/** A co-chair decided by name not to wait until a seat has a document that came during the round. */
public record PaperWaived(UUID roundId, String entity, String sha256, String reason) {}
