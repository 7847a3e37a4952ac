package org.assent.proposals.messages;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The consultation became void: the proposal waits for another one. Sent by policy. */
public record ReleaseFromConsultation(
        @TargetAggregateIdentifier UUID proposalId, UUID roundId, String reason) {}
