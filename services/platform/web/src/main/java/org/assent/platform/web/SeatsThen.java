package org.assent.platform.web;

import java.util.List;
import java.util.Optional;
import org.assent.kernel.Capacity;
import org.assent.kernel.PersonRef;
import org.assent.platform.timeline.Moment;

/**
 * The seats of a Network and who held them at a moment. A bean of the context that keeps seats. A seat is called by its entity
 * where it is the one in the UNCT ({@code UNDP}), and with its number where it is one in the Network ({@code UNDP/1}).
 */
public interface SeatsThen {
    /** The seats that somebody held, in the order of the rolls. */
    List<Seat> seats(String network, Moment moment);

    /** One of them; empty where there was no such seat or nobody held it. */
    default Optional<Seat> seat(String network, String name, Moment moment) {
        return seats(network, moment).stream()
                .filter(seat -> seat.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** A seat, its holder at the moment, and the capacity in which the holder read and acted. */
    record Seat(String name, PersonRef holder, Capacity capacity) {}
}
