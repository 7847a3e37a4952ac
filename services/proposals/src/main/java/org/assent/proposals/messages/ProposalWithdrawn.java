package org.assent.proposals.messages;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The proposal was withdrawn; a consultation or round that runs on it becomes void.
 *
 * @param consultationRound the consultation that runs; {@code null} where none does
 * @param consensusRound the round before the UNCT that runs; {@code null} where none does
 */
public record ProposalWithdrawn(
        UUID proposalId,
        String reason,
        @Nullable UUID consultationRound,
        @Nullable UUID consensusRound) {}
