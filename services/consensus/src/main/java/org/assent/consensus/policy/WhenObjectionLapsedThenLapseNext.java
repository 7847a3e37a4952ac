package org.assent.consensus.policy;

import java.util.Optional;
import org.assent.consensus.messages.LapseObjection;
import org.assent.consensus.messages.ObjectionLapsed;
import org.assent.platform.ledger.Policy;
import org.assent.platform.ledger.RecordedEvent;

/** One objection after the other lapses when a new round has begun. */
final class WhenObjectionLapsedThenLapseNext implements Policy<ObjectionLapsed, LapseObjection> {
    private final ObjectionFacts facts;

    WhenObjectionLapsedThenLapseNext(ObjectionFacts facts) {
        this.facts = facts;
    }

    @Override
    public Class<ObjectionLapsed> when() {
        return ObjectionLapsed.class;
    }

    @Override
    public Class<LapseObjection> command() {
        return LapseObjection.class;
    }

    @Override
    public Optional<LapseObjection> then(RecordedEvent<ObjectionLapsed> event) {
        ObjectionLapsed lapsed = event.payload();
        return facts.firstStanding(lapsed.subject().id(), lapsed.newRoundId(), event.position())
                .map(objection -> new LapseObjection(objection.raised().objectionId(), lapsed.newRoundId()));
    }
}
