package org.assent.proposals.messages;

import java.util.UUID;
import org.assent.proposals.PinnedCall;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Brings a draft that is under no call under one that is open. */
public record PlaceUnderCall(@TargetAggregateIdentifier UUID proposalId, PinnedCall call) {}
