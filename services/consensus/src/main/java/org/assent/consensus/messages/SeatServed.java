package org.assent.consensus.messages;

import java.util.UUID;
import org.assent.consensus.Service;

/** A seat has the text. */
public record SeatServed(UUID roundId, String entity, Service service) {}
