package org.assent.consensus.messages;

import java.util.UUID;

/** The letter with the text came back: the seat was not served by it. */
public record DeliveryLost(UUID roundId, String entity, String reason) {}
