package org.assent.platform.web.parts;

import java.util.List;

/**
 * All positions of a round in one square centimetre, for lists.
 *
 * @param cells one for each seat, blocking ones first
 * @param label the same in words: "1 objection, 8 without a position; yours: support"
 */
public record BallotGrid(List<Cell> cells, String label) {
    public BallotGrid {
        cells = List.copyOf(cells);
    }

    /**
     * One seat.
     *
     * @param mine whether it is the reader's own
     * @param unconfirmed whether it waits for the head of the entity to confirm it
     */
    public record Cell(PositionMark mark, boolean mine, boolean unconfirmed) {}
}
