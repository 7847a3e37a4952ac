package org.assent.membership.policy;

import java.util.Optional;
import org.assent.membership.Invitations;
import org.assent.membership.messages.AnswerNomination;
import org.assent.membership.messages.MemberNominated;
import org.assent.platform.ledger.Policy;
import org.assent.platform.ledger.RecordedEvent;

/** Whoever is nominated for a seat answers the invitation that is open for it. */
final class WhenMemberNominatedThenAnswerNomination implements Policy<MemberNominated, AnswerNomination> {
    private final Invitations invitations;

    WhenMemberNominatedThenAnswerNomination(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public Class<MemberNominated> when() {
        return MemberNominated.class;
    }

    @Override
    public Class<AnswerNomination> command() {
        return AnswerNomination.class;
    }

    @Override
    public Optional<AnswerNomination> then(RecordedEvent<MemberNominated> event) {
        MemberNominated said = event.payload();
        return invitations
                .openAt(said.network(), said.entity(), said.seat(), event.position())
                .map(nomination -> new AnswerNomination(nomination, said.person()));
    }
}
