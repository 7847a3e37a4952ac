package org.assent.membership.policy;

import java.util.Optional;
import org.assent.membership.Invitations;
import org.assent.membership.messages.CompleteNomination;
import org.assent.membership.messages.MemberRegistered;
import org.assent.platform.ledger.Policy;
import org.assent.platform.ledger.RecordedEvent;

/** A registered member completes the invitation that is open for the seat. */
final class WhenMemberRegisteredThenCompleteNomination implements Policy<MemberRegistered, CompleteNomination> {
    private final Invitations invitations;

    WhenMemberRegisteredThenCompleteNomination(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public Class<MemberRegistered> when() {
        return MemberRegistered.class;
    }

    @Override
    public Class<CompleteNomination> command() {
        return CompleteNomination.class;
    }

    @Override
    public Optional<CompleteNomination> then(RecordedEvent<MemberRegistered> event) {
        MemberRegistered said = event.payload();
        return invitations
                .openAt(said.network(), said.entity(), said.seat(), event.position())
                .map(nomination -> new CompleteNomination(nomination, said.person()));
    }
}
