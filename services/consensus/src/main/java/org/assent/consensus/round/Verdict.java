package org.assent.consensus.round;

import java.time.Instant;
import org.assent.consensus.messages.ConsensusRoundOpened;
import org.assent.rules.consensus.ConsensusFacts;
import org.assent.rules.consensus.ConsensusTest;
import org.assent.rules.consensus.Outcome;
import org.assent.rules.consensus.RollSeat;
import org.jspecify.annotations.Nullable;

/** The consensus test on the facts of a round. */
final class Verdict {
    private Verdict() {}

    /**
     * @param expiresAt {@code null} before the silence began
     */
    static Outcome of(ConsensusRoundOpened opened, Positions positions, @Nullable Instant expiresAt, Instant asOf) {
        return ConsensusTest.of(ConsensusFacts.silence(
                opened.textHash(),
                opened.roll().seats().stream()
                        .map(seat -> new RollSeat(seat.entity(), seat.lead()))
                        .toList(),
                positions.facts(),
                expiresAt,
                asOf,
                opened.settings()));
    }
}
