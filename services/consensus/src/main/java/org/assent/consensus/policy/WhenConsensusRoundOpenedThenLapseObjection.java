package org.assent.consensus.policy;

import java.util.Optional;
import org.assent.consensus.messages.ConsensusRoundOpened;
import org.assent.consensus.messages.LapseObjection;
import org.assent.platform.ledger.Policy;
import org.assent.platform.ledger.RecordedEvent;

/** A new round on a matter overtakes the first objection that stands to the text before; the next follows when it has lapsed. */
final class WhenConsensusRoundOpenedThenLapseObjection implements Policy<ConsensusRoundOpened, LapseObjection> {
    private final ObjectionFacts facts;

    WhenConsensusRoundOpenedThenLapseObjection(ObjectionFacts facts) {
        this.facts = facts;
    }

    @Override
    public Class<ConsensusRoundOpened> when() {
        return ConsensusRoundOpened.class;
    }

    @Override
    public Class<LapseObjection> command() {
        return LapseObjection.class;
    }

    @Override
    public Optional<LapseObjection> then(RecordedEvent<ConsensusRoundOpened> event) {
        ConsensusRoundOpened opened = event.payload();
        if (opened.number() == 1) {
            return Optional.empty();
        }
        return facts.firstStanding(opened.subject().id(), opened.roundId(), event.position())
                .map(objection -> new LapseObjection(objection.raised().objectionId(), opened.roundId()));
    }
}
