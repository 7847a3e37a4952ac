package org.assent.consultation.messages;

import java.util.UUID;

/** The last addressee that was waited for has answered: the consultation can close before its deadline. */
public record EveryAddresseeAnswered(UUID roundId) {}
