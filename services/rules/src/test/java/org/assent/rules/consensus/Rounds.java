package org.assent.rules.consensus;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assent.kernel.TextHash;

/** Rounds to test with. */
final class Rounds {
    static final TextHash TEXT = TextHash.of("The UNCT endorses the concept note.");
    static final TextHash OTHER_TEXT = TextHash.of("The UNCT endorses another concept note.");
    static final Instant EXPIRY = Instant.parse("2026-02-09T15:00:00Z");
    static final Instant CONCLUDED = Instant.parse("2026-02-10T09:30:00Z");
    static final Instant CONFIRMED = Instant.parse("2026-02-13T09:30:00Z");

    private Rounds() {}

    static ConsensusSettings settings() {
        return settings(0);
    }

    static ConsensusSettings settings(int minIndependentSupport) {
        return new ConsensusSettings(
                "test-1",
                Duration.parse("PT72H"),
                Duration.parse("PT24H"),
                2,
                Duration.parse("PT24H"),
                Duration.parse("PT72H"),
                minIndependentSupport,
                50,
                true,
                false,
                5,
                ConsensusParameter.marksOfDefaults());
    }

    /** Seats A, B, C and so on; A leads. */
    static List<RollSeat> roll(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> new RollSeat(entity(i), i == 0))
                .toList();
    }

    static String entity(int index) {
        return String.valueOf((char) ('A' + index));
    }

    static StatedPosition stated(String entity, Position position, Instant receivedAt) {
        return new StatedPosition(entity, position, receivedAt, TEXT);
    }

    /** One position of each entity, all in good time. */
    static List<StatedPosition> all(Position position, String... entities) {
        List<StatedPosition> positions = new ArrayList<>();
        for (String entity : entities) {
            positions.add(stated(entity, position, EXPIRY.minusSeconds(3600 - positions.size())));
        }
        return positions;
    }

    @SafeVarargs
    static List<StatedPosition> together(List<StatedPosition>... lists) {
        List<StatedPosition> positions = new ArrayList<>();
        for (List<StatedPosition> list : lists) {
            positions.addAll(list);
        }
        return positions;
    }

    /** The outcome of a silence once it has ended. */
    static Outcome silence(int roll, List<StatedPosition> positions) {
        return silence(roll, positions, EXPIRY, settings());
    }

    static Outcome silence(int roll, List<StatedPosition> positions, Instant asOf, ConsensusSettings settings) {
        return ConsensusTest.of(ConsensusFacts.silence(TEXT, roll(roll), positions, EXPIRY, asOf, settings));
    }

    static Outcome meeting(int roll, List<StatedPosition> positions, MeetingFacts meeting, Instant asOf) {
        return ConsensusTest.of(ConsensusFacts.meeting(TEXT, roll(roll), positions, meeting, asOf, settings()));
    }
}
