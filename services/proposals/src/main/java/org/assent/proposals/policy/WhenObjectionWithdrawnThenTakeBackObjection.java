package org.assent.proposals.policy;

import java.util.Optional;
import org.assent.consensus.Dialogue;
import org.assent.consensus.messages.TakeBackObjection;
import org.assent.platform.ledger.Policy;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.proposals.messages.ObjectionWithdrawn;

/** An objection that was withdrawn in writing ends the dialogue about it. */
final class WhenObjectionWithdrawnThenTakeBackObjection implements Policy<ObjectionWithdrawn, TakeBackObjection> {
    @Override
    public Class<ObjectionWithdrawn> when() {
        return ObjectionWithdrawn.class;
    }

    @Override
    public Class<TakeBackObjection> command() {
        return TakeBackObjection.class;
    }

    @Override
    public Optional<TakeBackObjection> then(RecordedEvent<ObjectionWithdrawn> event) {
        ObjectionWithdrawn withdrawn = event.payload();
        return Optional.of(
                new TakeBackObjection(Dialogue.of(withdrawn.roundId(), withdrawn.entity()), withdrawn.text()));
    }
}
