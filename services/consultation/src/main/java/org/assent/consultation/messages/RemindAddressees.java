package org.assent.consultation.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Reminds those who are silent, where a reminder is due by the clock. A step of the process. */
public record RemindAddressees(@TargetAggregateIdentifier UUID roundId) {}
