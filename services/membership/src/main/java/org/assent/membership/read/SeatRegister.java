package org.assent.membership.read;

import org.assent.membership.messages.MemberNominated;
import org.assent.membership.messages.MemberRegistered;
import org.assent.membership.messages.SeatEnded;
import org.assent.platform.timeline.Projector;

/** The register of seats: who is nominated, who is a member. */
class SeatRegister extends Projector<SeatRow> {
    SeatRegister() {
        super("membership_seat", SeatRow.class);
        on(MemberNominated.class, (event, rows) -> {
            MemberNominated said = event.payload();
            rows.put(
                    key(said.network(), said.entity(), said.seat()),
                    new SeatRow(
                            said.network(),
                            said.entity(),
                            said.seat(),
                            said.person(),
                            said.function(),
                            said.migrationRelated(),
                            said.nominator(),
                            false));
        });
        on(
                MemberRegistered.class,
                (event, rows) -> rows.change(
                        key(
                                event.payload().network(),
                                event.payload().entity(),
                                event.payload().seat()),
                        SeatRow::asRegistered));
        on(
                SeatEnded.class,
                (event, rows) -> rows.end(key(
                        event.payload().network(),
                        event.payload().entity(),
                        event.payload().seat())));
    }

    static String key(String network, String entity, int seat) {
        return network + "|" + entity + "|" + seat;
    }
}
