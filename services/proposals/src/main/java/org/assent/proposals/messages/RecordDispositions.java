package org.assent.proposals.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** After the close of the consultation the last open comment got its disposition. Sent by policy. */
public record RecordDispositions(@TargetAggregateIdentifier UUID proposalId, UUID roundId) {}
