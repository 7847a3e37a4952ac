package org.assent.membership.read;

import java.util.Optional;
import org.assent.kernel.PersonRef;
import org.assent.membership.messages.FindNominations.Returned;
import org.assent.membership.messages.MemberNominated;
import org.assent.membership.messages.MemberRegistered;
import org.assent.membership.messages.MemberTakenOver;
import org.assent.membership.messages.NominationReturned;
import org.assent.membership.messages.SeatEnded;
import org.assent.platform.timeline.Projector;

/** The register of seats: who is nominated, who is a member. */
class SeatRegister extends Projector<SeatRow> {
    SeatRegister() {
        super("membership_seat", SeatRow.class);
        on(MemberNominated.class, (event, rows) -> {
            MemberNominated said = event.payload();
            nominated(
                    new SeatRow(
                            said.network(),
                            said.entity(),
                            said.seat(),
                            said.person(),
                            said.function(),
                            said.migrationRelated(),
                            said.justification(),
                            said.nominator(),
                            null,
                            false,
                            event.recordedAt(),
                            null),
                    rows);
        });
        on(MemberTakenOver.class, (event, rows) -> {
            MemberTakenOver said = event.payload();
            nominated(
                    new SeatRow(
                            said.network(),
                            said.entity(),
                            said.seat(),
                            said.person(),
                            said.function(),
                            said.migrationRelated(),
                            said.justification(),
                            null,
                            said.sheet(),
                            false,
                            event.recordedAt(),
                            null),
                    rows);
        });
        on(MemberRegistered.class, (event, rows) -> {
            MemberRegistered said = event.payload();
            String key = key(said.network(), said.entity(), said.seat());
            Optional<SeatRow> next = rows.find(next(key));
            if (next.isPresent()) {
                rows.end(next(key));
                rows.put(key, next.get().asRegistered(event.recordedAt()));
            } else {
                rows.change(key, row -> row.asRegistered(event.recordedAt()));
            }
        });
        on(NominationReturned.class, (event, rows) -> {
            NominationReturned said = event.payload();
            rows.change(
                    of(said.person(), key(said.network(), said.entity(), said.seat()), rows),
                    row -> row.sentBack(new Returned(said.defect(), said.note(), event.recordedAt())));
        });
        on(SeatEnded.class, (event, rows) -> {
            SeatEnded said = event.payload();
            rows.end(of(said.person(), key(said.network(), said.entity(), said.seat()), rows));
        });
    }

    /** A nominee has the row of the seat where nobody holds it, and a row beside it until then. */
    private static void nominated(SeatRow row, Rows<SeatRow> rows) {
        String key = key(row.network(), row.entity(), row.seat());
        if (rows.find(key).filter(SeatRow::registered).isPresent()) {
            rows.put(next(key), row);
            return;
        }
        if (rows.find(next(key)).isPresent()) {
            rows.end(next(key));
        }
        rows.put(key, row);
    }

    private static String of(PersonRef person, String key, Rows<SeatRow> rows) {
        return rows.find(key).filter(row -> row.person().equals(person)).isPresent() ? key : next(key);
    }

    static String key(String network, String entity, int seat) {
        return network + "|" + entity + "|" + seat;
    }

    private static String next(String key) {
        return key + "|next";
    }
}
