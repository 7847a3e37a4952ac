package org.assent.consensus.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A document came to the file of the subject while the round runs: every seat is to have it (EI1). */
public record AddPaper(@TargetAggregateIdentifier UUID roundId, String fileName, String sha256) {}
