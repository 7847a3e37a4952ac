package org.assent.consensus.web;

import java.time.Instant;
import org.assent.consensus.messages.RoundView;
import org.assent.consensus.messages.RoundView.SeatView;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;

/**
 * Whether a seat had the text of its round, since when, and whether it opened it: "had the text since Monday, opened it on
 * Tuesday". A round fixes one text by its fingerprint, so what one seat had, all had.
 */
final class InformedWords {
    private InformedWords() {}

    static String of(SeatView seat, RoundView round, Words words, Times times) {
        Instant read = seat.readAt();
        Instant served = seat.servedAt();
        if (read != null) {
            return served == null || !served.isBefore(read)
                    ? words.say("informed.opened", times.brief(read))
                    : words.say("informed.served-opened", times.brief(served), times.brief(read));
        }
        boolean over = !round.state().open();
        if (served != null) {
            return words.say(over ? "informed.served-never" : "informed.served-not-yet", times.brief(served));
        }
        if (seat.waivedBecause() != null) {
            return words.say(over ? "informed.waived-never" : "informed.waived-not-yet", seat.waivedBecause());
        }
        return words.say(seat.hasMailbox() ? "informed.not-served" : "informed.no-mailbox");
    }
}
