package org.assent.consensus.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The mail server of a seat took the letter about a document that came during the round (EI1). */
public record RecordPaperServed(@TargetAggregateIdentifier UUID roundId, String entity, String sha256) {}
