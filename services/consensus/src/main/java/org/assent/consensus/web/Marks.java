package org.assent.consensus.web;

import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.assent.consensus.Visibility;
import org.assent.consensus.messages.RoundView;
import org.assent.consensus.messages.RoundView.SeatView;
import org.assent.consensus.messages.RoundView.Stated;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.BallotGrid;
import org.assent.platform.web.parts.PositionMark;
import org.assent.rules.consensus.Position;
import org.jspecify.annotations.Nullable;

/** How positions are marked: a shape, a colour and a word for each. */
final class Marks {
    private Marks() {}

    static PositionMark of(@Nullable Position position) {
        if (position == null) {
            return PositionMark.NONE;
        }
        return switch (position) {
            case OBJECT -> PositionMark.OBJECTION;
            case PROPOSE_AMENDMENT -> PositionMark.AMENDMENT;
            case SUPPORT_WITH_RESERVATIONS -> PositionMark.RESERVATIONS;
            case STAND_ASIDE -> PositionMark.ASIDE;
            case SUPPORT -> PositionMark.SUPPORT;
        };
    }

    /** The mark of a seat for a reader: what may not be shown looks the same whether or not there is something. */
    static PositionMark of(SeatView seat, Visibility visibility) {
        return visibility.shows(seat) ? of(seat.position()) : PositionMark.WITHHELD;
    }

    /**
     * A seat as a reader is shown it.
     *
     * @param unconfirmed whether the position shown waits for the head to confirm it, so it is hatched
     */
    record Shown(PositionMark mark, boolean unconfirmed) {}

    /** While the round is open, what waits for its head is shown with the mark it would have and as unconfirmed (S83B). */
    static Shown shown(SeatView seat, RoundView round, Visibility visibility) {
        Stated stated = seat.stated();
        if (stated == null || !stated.unconfirmed() || !visibility.shows(seat)) {
            return new Shown(of(seat, visibility), false);
        }
        PositionMark mark = round.state().open() ? of(stated.statement().position()) : of(seat, visibility);
        return new Shown(mark, mark != PositionMark.NONE);
    }

    /** What blocks first, then by the strength of consent, those without a position last; within that by acronym. */
    static List<SeatView> sorted(RoundView round, Visibility visibility) {
        return round.seats().stream()
                .sorted(Comparator.comparing((SeatView seat) ->
                                shown(seat, round, visibility).mark())
                        .thenComparing(SeatView::entity))
                .toList();
    }

    /** All positions of a round in one square centimetre. */
    static BallotGrid grid(RoundView round, Visibility visibility, Words words) {
        List<BallotGrid.Cell> cells = sorted(round, visibility).stream()
                .map(seat -> {
                    Shown shown = shown(seat, round, visibility);
                    return new BallotGrid.Cell(
                            shown.mark(), visibility.own().contains(seat.entity()), shown.unconfirmed());
                })
                .toList();
        TreeMap<PositionMark, Long> counts = new TreeMap<>();
        cells.forEach(cell -> counts.merge(cell.mark(), 1L, Long::sum));
        StringJoiner label = new StringJoiner(", ");
        counts.forEach((mark, count) -> label.add(words.count("grid." + mark.key(), count)));
        long unconfirmed = cells.stream().filter(BallotGrid.Cell::unconfirmed).count();
        if (unconfirmed > 0) {
            label.add(words.count("grid.unconfirmed", unconfirmed));
        }
        cells.stream()
                .filter(BallotGrid.Cell::mine)
                .forEach(cell -> label.add(words.say(
                        "grid.yours", words.say("position." + cell.mark().key()))));
        return new BallotGrid(cells, label.toString());
    }
}
