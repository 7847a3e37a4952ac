package org.assent.rules.consensus;

import java.util.List;

/**
 * What the consensus test found, with everything by which it can be checked.
 *
 * @param kind the answer
 * @param entities whom it concerns: who broke the silence, who must still confirm, who objects or is missing; empty where
 *     nobody in particular is
 * @param seats how each seat of the roll stands, in the order of the roll
 * @param trace the findings in the order in which they were made, up to the one that decided
 * @param version of the test, {@link ConsensusTest#VERSION}
 */
public record Outcome(Kind kind, List<String> entities, List<SeatStanding> seats, List<Finding> trace, String version) {
    /** The answers there are. */
    public enum Kind {
        /** Nothing is decided yet. */
        STILL_OPEN,
        /** Somebody broke the silence; the round ended with that. */
        BROKEN,
        /** Decided in the meeting, if those absent do not break their silence (CR10). */
        PROVISIONAL,
        /** Consensus. */
        REACHED,
        /** No consensus; {@link Outcome#missing()} says what it lacks. */
        NOT_REACHED
    }

    /**
     * How one seat stands.
     *
     * @param entity acronym
     * @param standing how
     */
    public record SeatStanding(String entity, Standing standing) {}

    public Outcome {
        entities = List.copyOf(entities);
        seats = List.copyOf(seats);
        trace = List.copyOf(trace);
    }

    /** What stands in the way, as keys with a text {@code missing.<key>} in {@link Finding#BUNDLE}. */
    public List<String> missing() {
        return trace.stream()
                .filter(finding -> !finding.met())
                .map(finding -> finding.check().key())
                .toList();
    }

    /** The entities of one standing, in the order of the roll. */
    public List<String> standing(Standing standing) {
        return seats.stream()
                .filter(seat -> seat.standing() == standing)
                .map(SeatStanding::entity)
                .toList();
    }

    /** Whether the round is over with this. */
    public boolean ends() {
        return kind == Kind.BROKEN || kind == Kind.REACHED || kind == Kind.NOT_REACHED;
    }
}
