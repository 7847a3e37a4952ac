package org.assent.consensus.round;

import java.util.List;
import org.assent.consensus.Roll;

/**
 * Who chairs a round (CR22): the co-chair who put the matter to the UNCT, unless that entity takes part in it; then the other
 * co-chair, unless both do, which is printed.
 */
record Chair(String entity, boolean interested) {
    static Chair of(String openedBy, List<String> coChairs, Roll roll) {
        if (!interested(openedBy, roll)) {
            return new Chair(openedBy, false);
        }
        return coChairs.stream()
                .filter(other -> !interested(other, roll))
                .findFirst()
                .map(other -> new Chair(other, false))
                .orElse(new Chair(openedBy, true));
    }

    private static boolean interested(String entity, Roll roll) {
        return roll.seat(entity).map(Roll.Seat::interested).orElse(false);
    }
}
