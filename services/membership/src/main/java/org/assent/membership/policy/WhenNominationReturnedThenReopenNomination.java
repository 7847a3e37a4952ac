package org.assent.membership.policy;

import java.util.Optional;
import org.assent.membership.Invitations;
import org.assent.membership.messages.NominationReturned;
import org.assent.membership.messages.ReopenNomination;
import org.assent.platform.ledger.Policy;
import org.assent.platform.ledger.RecordedEvent;

/** A returned nomination leaves the invitation for the head to answer again. */
final class WhenNominationReturnedThenReopenNomination implements Policy<NominationReturned, ReopenNomination> {
    private final Invitations invitations;

    WhenNominationReturnedThenReopenNomination(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public Class<NominationReturned> when() {
        return NominationReturned.class;
    }

    @Override
    public Class<ReopenNomination> command() {
        return ReopenNomination.class;
    }

    @Override
    public Optional<ReopenNomination> then(RecordedEvent<NominationReturned> event) {
        NominationReturned said = event.payload();
        return invitations
                .openAt(said.network(), said.entity(), said.seat(), event.position())
                .map(nomination -> new ReopenNomination(nomination, said.person()));
    }
}
