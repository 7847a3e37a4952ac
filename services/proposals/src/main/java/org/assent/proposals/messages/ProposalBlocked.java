package org.assent.proposals.messages;

import java.util.UUID;
import org.assent.consensus.RoundState;
import org.jspecify.annotations.Nullable;

/**
 * The text was not adopted (T11).
 *
 * @param outcome {@code BROKEN} or {@code NOT_REACHED}
 * @param brokenRounds how many silence rounds on the proposal were broken so far (CR17)
 * @param objector acronym of the entity whose objection broke the silence; {@code null} where none did, or where it was not yet
 *     recorded here
 */
public record ProposalBlocked(
        UUID proposalId,
        UUID roundId,
        RoundState outcome,
        int brokenRounds,
        @Nullable String objector) {}
