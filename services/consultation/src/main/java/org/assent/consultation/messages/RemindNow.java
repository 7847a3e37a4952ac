package org.assent.consultation.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The secretariat or a co-chair has those who are silent reminded at once. */
public record RemindNow(@TargetAggregateIdentifier UUID roundId) {}
