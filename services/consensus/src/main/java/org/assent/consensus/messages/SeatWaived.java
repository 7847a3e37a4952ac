package org.assent.consensus.messages;

import java.util.UUID;

/** Serving a seat was waived by name. The seat stays on the roll and may state its position. */
public record SeatWaived(UUID roundId, String entity, String reason) {}
