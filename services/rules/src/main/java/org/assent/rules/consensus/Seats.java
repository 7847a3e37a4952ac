package org.assent.rules.consensus;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.assent.rules.consensus.Outcome.SeatStanding;

/** How every seat of a roll stands: each entity once, whoever it is (CR3, CR12). */
final class Seats {
    private final List<RollSeat> roll;
    private final List<SeatStanding> standings = new ArrayList<>();

    /**
     * @param counted the positions that count, in the order of receipt; the latest of an entity is its position
     * @param saidNothing how an entity stands that stated none
     */
    Seats(List<RollSeat> roll, List<StatedPosition> counted, Function<String, Standing> saidNothing) {
        this.roll = roll;
        for (RollSeat seat : roll) {
            Standing standing = counted.stream()
                    .filter(stated -> stated.entity().equals(seat.entity()))
                    .reduce((earlier, later) -> later)
                    .map(latest -> Standing.of(latest.position()))
                    .orElseGet(() -> saidNothing.apply(seat.entity()));
            standings.add(new SeatStanding(seat.entity(), standing));
        }
    }

    List<SeatStanding> standings() {
        return standings;
    }

    int size() {
        return roll.size();
    }

    /** The entities whose standing is such, in the order of the roll. */
    List<String> standing(Predicate<Standing> such) {
        return standings.stream()
                .filter(seat -> such.test(seat.standing()))
                .map(SeatStanding::entity)
                .toList();
    }

    /** The entities that are such, in the order of the roll. */
    List<String> entities(Predicate<String> such) {
        return roll.stream().map(RollSeat::entity).filter(such).toList();
    }

    /** Those who support in words, the lead organisation not counted. */
    List<String> independentSupport() {
        List<String> leads =
                roll.stream().filter(RollSeat::lead).map(RollSeat::entity).toList();
        return standing(Standing::supports).stream()
                .filter(entity -> !leads.contains(entity))
                .toList();
    }
}
