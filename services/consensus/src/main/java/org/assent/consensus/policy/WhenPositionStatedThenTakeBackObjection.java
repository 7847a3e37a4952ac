package org.assent.consensus.policy;

import java.util.Objects;
import java.util.Optional;
import org.assent.consensus.Dialogue;
import org.assent.consensus.messages.PositionStated;
import org.assent.consensus.messages.TakeBackObjection;
import org.assent.platform.ledger.Policy;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.rules.consensus.Mode;

/** Its maker's next position that does not block takes an objection back; the dialogue about it ends. */
final class WhenPositionStatedThenTakeBackObjection implements Policy<PositionStated, TakeBackObjection> {
    private final ObjectionFacts facts;

    WhenPositionStatedThenTakeBackObjection(ObjectionFacts facts) {
        this.facts = facts;
    }

    @Override
    public Class<PositionStated> when() {
        return PositionStated.class;
    }

    @Override
    public Class<TakeBackObjection> command() {
        return TakeBackObjection.class;
    }

    @Override
    public Optional<TakeBackObjection> then(RecordedEvent<PositionStated> event) {
        PositionStated stated = event.payload();
        if (stated.statement().position().blocks(Mode.SILENCE)) {
            return Optional.empty();
        }
        return facts.before(event)
                .filter(before -> before.statement().position().blocks(Mode.SILENCE))
                .map(before -> new TakeBackObjection(
                        Dialogue.of(stated.roundId(), stated.entity()),
                        Objects.requireNonNullElse(stated.statement().reason(), "")));
    }
}
