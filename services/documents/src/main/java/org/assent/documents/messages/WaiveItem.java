package org.assent.documents.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says on record why an item need not be there. */
public record WaiveItem(@TargetAggregateIdentifier UUID dossierId, String item, String reason) {}
