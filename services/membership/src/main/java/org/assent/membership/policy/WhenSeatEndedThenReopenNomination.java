package org.assent.membership.policy;

import java.util.Optional;
import org.assent.membership.Invitations;
import org.assent.membership.messages.ReopenNomination;
import org.assent.membership.messages.SeatEnded;
import org.assent.platform.ledger.Policy;
import org.assent.platform.ledger.RecordedEvent;

/** A nomination that was taken back leaves the invitation for the head to answer again. */
final class WhenSeatEndedThenReopenNomination implements Policy<SeatEnded, ReopenNomination> {
    private final Invitations invitations;

    WhenSeatEndedThenReopenNomination(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public Class<SeatEnded> when() {
        return SeatEnded.class;
    }

    @Override
    public Class<ReopenNomination> command() {
        return ReopenNomination.class;
    }

    @Override
    public Optional<ReopenNomination> then(RecordedEvent<SeatEnded> event) {
        SeatEnded said = event.payload();
        if (said.reason().equals(SeatEnded.REPLACED)) {
            return Optional.empty();
        }
        return invitations
                .openAt(said.network(), said.entity(), said.seat(), event.position())
                .map(nomination -> new ReopenNomination(nomination, said.person()));
    }
}
