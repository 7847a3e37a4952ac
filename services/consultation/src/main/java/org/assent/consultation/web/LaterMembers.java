package org.assent.consultation.web;

import java.util.List;
import org.assent.consultation.Addressee;
import org.assent.consultation.NetworkAddressees;
import org.assent.consultation.messages.AddAddressee;
import org.assent.consultation.messages.ConsultationView;
import org.assent.kernel.Refused;
import org.assent.kernel.Refused.Kind;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.rules.consultation.ConsultationRule;

/** Seats that were filled after a consultation opened and are not asked yet, as the registers stand at the head of the log. */
final class LaterMembers {
    private final NetworkAddressees addressees;
    private final Timeline timeline;
    private final EventLog log;

    LaterMembers(NetworkAddressees addressees, Timeline timeline, EventLog log) {
        this.addressees = addressees;
        this.timeline = timeline;
        this.log = log;
    }

    /** Those who are not asked yet at a moment. */
    List<Addressee> of(ConsultationView round, Moment moment) {
        return addressees.of(round.opening().network(), moment).stream()
                .filter(addressee -> round.addressee(addressee.at()).isEmpty())
                .toList();
    }

    /**
     * The command that adds a seat, with the facts read at the head of the log.
     *
     * @throws Refused nobody holds the seat
     */
    AddAddressee adding(ConsultationView round, String seat) {
        timeline.awaitPosition(log.head());
        Moment now = timeline.now();
        return addressees.of(round.opening().network(), now).stream()
                .filter(addressee -> addressee.at().label().equals(seat))
                .findFirst()
                .map(addressee -> new AddAddressee(round.opening().roundId(), addressee, now.position()))
                .orElseThrow(() -> new Refused(ConsultationRule.S71, Kind.CONTENT));
    }
}
