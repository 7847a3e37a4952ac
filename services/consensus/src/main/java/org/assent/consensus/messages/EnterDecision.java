package org.assent.consensus.messages;

import java.time.Instant;
import java.util.UUID;
import org.assent.kernel.Subject;
import org.assent.kernel.TextHash;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Enters a decision in the register of a network and year, which gives it its number. */
public record EnterDecision(
        @TargetAggregateIdentifier UUID registerId,
        String network,
        int year,
        UUID roundId,
        Subject subject,
        TextHash textHash,
        Instant decidedAt) {}
