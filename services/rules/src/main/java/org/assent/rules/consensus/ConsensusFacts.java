package org.assent.rules.consensus;

import java.time.Instant;
import java.util.List;
import org.assent.kernel.TextHash;
import org.jspecify.annotations.Nullable;

/**
 * Everything the consensus test looks at. Two people with the same facts come to the same outcome.
 *
 * @param mode how the round looks for consensus
 * @param text hash of the text that is decided
 * @param roll the frozen roll
 * @param positions all that were stated, in the order of the log
 * @param expiresAt when the silence ends; {@code null} before it began, and in a meeting
 * @param meeting what the meeting adds; {@code null} in silence mode
 * @param asOf the moment at which the question is asked; what was received later is not looked at
 * @param settings the version pinned when the round was opened
 */
public record ConsensusFacts(
        Mode mode,
        TextHash text,
        List<RollSeat> roll,
        List<StatedPosition> positions,
        @Nullable Instant expiresAt,
        @Nullable MeetingFacts meeting,
        Instant asOf,
        ConsensusSettings settings) {
    public ConsensusFacts {
        roll = List.copyOf(roll);
        positions = List.copyOf(positions);
        if (roll.isEmpty() || roll.stream().map(RollSeat::entity).distinct().count() < roll.size()) {
            throw new IllegalArgumentException("a roll has seats, and one for each entity");
        }
        if ((mode == Mode.MEETING) != (meeting != null) || (mode == Mode.MEETING && expiresAt != null)) {
            throw new IllegalArgumentException("a meeting has facts of a meeting, a silence has an expiry");
        }
    }

    /** The facts of a silence. */
    public static ConsensusFacts silence(
            TextHash text,
            List<RollSeat> roll,
            List<StatedPosition> positions,
            @Nullable Instant expiresAt,
            Instant asOf,
            ConsensusSettings settings) {
        return new ConsensusFacts(Mode.SILENCE, text, roll, positions, expiresAt, null, asOf, settings);
    }

    /** The facts of a meeting. */
    public static ConsensusFacts meeting(
            TextHash text,
            List<RollSeat> roll,
            List<StatedPosition> positions,
            MeetingFacts meeting,
            Instant asOf,
            ConsensusSettings settings) {
        return new ConsensusFacts(Mode.MEETING, text, roll, positions, null, meeting, asOf, settings);
    }
}
