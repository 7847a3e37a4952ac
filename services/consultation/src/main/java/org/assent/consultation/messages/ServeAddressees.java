package org.assent.consultation.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Sends the text to every addressee. A step of the process. */
public record ServeAddressees(@TargetAggregateIdentifier UUID roundId) {}
