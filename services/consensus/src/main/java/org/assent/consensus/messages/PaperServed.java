package org.assent.consensus.messages;

import java.util.UUID;
import org.assent.consensus.Service;

/** A seat has a document that came during the round. */
public record PaperServed(UUID roundId, String entity, String sha256, Service service) {}
