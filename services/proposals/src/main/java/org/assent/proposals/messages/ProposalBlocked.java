package org.assent.proposals.messages;

import java.util.UUID;
import org.assent.consensus.RoundState;

/**
 * The text was not adopted (T11).
 *
 * @param outcome {@code BROKEN} or {@code NOT_REACHED}
 * @param brokenRounds how many silence rounds on the proposal were broken so far (CR17)
 */
public record ProposalBlocked(UUID proposalId, UUID roundId, RoundState outcome, int brokenRounds) {}
