package org.assent.membership.seat;

import static org.assent.membership.Acts.BLR;
import static org.assent.membership.Acts.NOON;

import java.time.LocalDate;
import org.assent.kernel.Channel;
import org.assent.kernel.Holder.Concern;
import org.assent.kernel.PersonRef;
import org.assent.membership.FormalDefect;
import org.assent.membership.MembershipConfiguration;
import org.assent.membership.RollSheet;
import org.assent.membership.messages.DesignateAlternate;
import org.assent.membership.messages.EndSeat;
import org.assent.membership.messages.MemberNominated;
import org.assent.membership.messages.MemberRegistered;
import org.assent.membership.messages.NominateMember;
import org.assent.membership.messages.RegisterMember;
import org.assent.membership.messages.ReturnNomination;
import org.assent.membership.messages.TakeOverMember;
import org.assent.membership.messages.WithdrawNomination;
import org.assent.membership.web.MembershipRights;
import org.assent.testing.RightsTrial;
import org.junit.jupiter.api.Test;

class SeatRightsTest {
    private static final PersonRef NOMINEE = new PersonRef("nominee");
    private static final PersonRef HEAD = new PersonRef("head in office");
    private static final Concern UNDP = new Concern(BLR, "UNDP");

    @Test
    void a_seat_decides_as_the_table_of_rights_says() {
        MemberNominated nominated =
                new MemberNominated(BLR, "UNDP", 1, NOMINEE, "Migration officer", true, null, HEAD, 7);
        MemberRegistered registered = new MemberRegistered(BLR, "UNDP", 1, NOMINEE);
        NominateMember nominate = new NominateMember(
                BLR, "UNDP", 1, new PersonRef("next nominee"), "Migration officer", true, null, true, 7);
        EndSeat end = new EndSeat(BLR, "UNDP", 1, "Left the country");
        Class<Seat> seat = Seat.class;

        new RightsTrial(RightsTrial.handledBy(MembershipRights.table(), seat), NOON, MembershipConfiguration.events())
                .of(seat, nominate, UNDP, HEAD)
                .of(seat, nominate, UNDP, HEAD, nominated, registered)
                .of(seat, new RegisterMember(BLR, "UNDP", 1), UNDP, HEAD, nominated)
                .of(seat, new ReturnNomination(BLR, "UNDP", 1, FormalDefect.OTHER, "No date"), UNDP, HEAD, nominated)
                .of(seat, new WithdrawNomination(BLR, "UNDP", 1, "Another was chosen"), UNDP, HEAD, nominated)
                .of(seat, end, UNDP, HEAD, nominated)
                .of(seat, end, UNDP, HEAD, nominated, registered)
                .of(seat, new DesignateAlternate(BLR, "UNDP", 2, 1, 7), UNDP, HEAD, nominated, registered)
                .through(Channel.IMPORT)
                .of(
                        seat,
                        new TakeOverMember(
                                BLR,
                                "UNDP",
                                1,
                                NOMINEE,
                                "Migration officer",
                                true,
                                null,
                                new RollSheet("members.csv", "ab".repeat(32), 2, LocalDate.of(2026, 1, 1)),
                                true,
                                7),
                        UNDP,
                        HEAD)
                .holds();
    }
}
