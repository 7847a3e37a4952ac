package org.assent.membership.read;

import org.assent.kernel.PersonRef;

/** A seat that is nominated for or held. */
record SeatRow(
        String network,
        String entity,
        int seat,
        PersonRef person,
        String function,
        boolean migrationRelated,
        PersonRef nominator,
        boolean registered) {
    SeatRow asRegistered() {
        return new SeatRow(network, entity, seat, person, function, migrationRelated, nominator, true);
    }
}
