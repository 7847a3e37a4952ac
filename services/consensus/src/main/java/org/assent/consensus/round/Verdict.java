package org.assent.consensus.round;

import java.time.Instant;
import java.util.List;
import org.assent.consensus.messages.ConsensusRoundOpened;
import org.assent.rules.consensus.ConsensusFacts;
import org.assent.rules.consensus.ConsensusTest;
import org.assent.rules.consensus.MeetingFacts;
import org.assent.rules.consensus.Outcome;
import org.assent.rules.consensus.RollSeat;
import org.jspecify.annotations.Nullable;

/** The consensus test on the facts of a round. */
final class Verdict {
    private Verdict() {}

    /** @param expiresAt {@code null} before the silence began */
    static Outcome ofSilence(
            ConsensusRoundOpened opened, Positions positions, @Nullable Instant expiresAt, Instant asOf) {
        return ConsensusTest.of(ConsensusFacts.silence(
                opened.textHash(), roll(opened), positions.facts(), expiresAt, asOf, opened.settings()));
    }

    static Outcome ofMeeting(ConsensusRoundOpened opened, Positions positions, MeetingFacts meeting, Instant asOf) {
        return ConsensusTest.of(ConsensusFacts.meeting(
                opened.textHash(), roll(opened), positions.facts(), meeting, asOf, opened.settings()));
    }

    private static List<RollSeat> roll(ConsensusRoundOpened opened) {
        return opened.roll().seats().stream()
                .map(seat -> new RollSeat(seat.entity(), seat.lead()))
                .toList();
    }
}
