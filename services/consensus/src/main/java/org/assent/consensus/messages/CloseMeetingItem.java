package org.assent.consensus.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The chair closes the item while an objection stands that was not withdrawn (T11). */
public record CloseMeetingItem(@TargetAggregateIdentifier UUID roundId) {}
