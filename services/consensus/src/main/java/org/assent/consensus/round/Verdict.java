package org.assent.consensus.round;

import java.time.Instant;
import java.util.Collection;
import org.assent.consensus.messages.ConsensusRoundOpened;
import org.assent.consensus.messages.PositionStated;
import org.assent.rules.consensus.ConsensusFacts;
import org.assent.rules.consensus.ConsensusTest;
import org.assent.rules.consensus.Outcome;
import org.assent.rules.consensus.RollSeat;
import org.assent.rules.consensus.StatedPosition;
import org.jspecify.annotations.Nullable;

/** The consensus test on the facts of a round. */
final class Verdict {
    private Verdict() {}

    /**
     * @param stated every position ever stated in the round, in the order of the log
     * @param expiresAt {@code null} before the silence began
     */
    static Outcome of(
            ConsensusRoundOpened opened, Collection<PositionStated> stated, @Nullable Instant expiresAt, Instant asOf) {
        return ConsensusTest.of(ConsensusFacts.silence(
                opened.textHash(),
                opened.roll().seats().stream()
                        .map(seat -> new RollSeat(seat.entity(), seat.lead()))
                        .toList(),
                stated.stream()
                        .map(position -> new StatedPosition(
                                position.entity(),
                                position.statement().position(),
                                position.receivedAt(),
                                position.textHash()))
                        .toList(),
                expiresAt,
                asOf,
                opened.settings()));
    }
}
