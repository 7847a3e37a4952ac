package org.assent.membership.read;

import org.assent.membership.MembershipIds;
import org.assent.membership.messages.AlternateDesignated;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Projector;
import org.assent.platform.timeline.Timeline;

/** Which seat is the member's, of each entity whose head has designated one. */
class MemberSeatRegister extends Projector<MemberSeatRow> {
    MemberSeatRegister() {
        super("membership_member_seat", MemberSeatRow.class);
        on(AlternateDesignated.class, (event, rows) -> {
            AlternateDesignated said = event.payload();
            rows.put(
                    key(said.network(), said.entity()),
                    new MemberSeatRow(said.network(), said.entity(), said.memberSeat()));
        });
    }

    /** Which seat is the member's at the moment: the first where the head has designated none. */
    int seat(Timeline timeline, String network, String entity, Moment moment) {
        return timeline.find(this, key(network, entity), moment)
                .map(MemberSeatRow::seat)
                .orElse(MembershipIds.FIRST_SEAT);
    }

    private static String key(String network, String entity) {
        return network + "|" + entity;
    }
}
