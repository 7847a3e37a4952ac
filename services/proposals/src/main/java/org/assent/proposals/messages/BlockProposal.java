package org.assent.proposals.messages;

import java.util.UUID;
import org.assent.consensus.RoundState;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * A round ended without consensus (T11), or without an outcome. Sent by policy.
 *
 * @param objector acronym of the entity whose objection broke the silence; {@code null} where none did
 */
public record BlockProposal(
        @TargetAggregateIdentifier UUID proposalId,
        UUID roundId,
        RoundState outcome,
        @Nullable String objector) {}
