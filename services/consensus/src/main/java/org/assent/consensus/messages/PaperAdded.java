package org.assent.consensus.messages;

import java.util.UUID;

/** A document came to the file of the subject while the round ran. */
public record PaperAdded(UUID roundId, String fileName, String sha256) {}
