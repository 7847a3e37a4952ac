package org.assent.consensus.policy;

import java.util.Optional;
import org.assent.consensus.Dialogue;
import org.assent.consensus.Roll;
import org.assent.consensus.messages.ConsensusRoundOpened;
import org.assent.consensus.messages.PositionStated;
import org.assent.consensus.messages.RaiseObjection;
import org.assent.kernel.Paragraph;
import org.assent.platform.ledger.Policy;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.rules.consensus.Mode;

/**
 * An objection or amendment begins a dialogue. The lead organisation owes the reply; where it is not on the roll, or objects
 * itself, the chair of the round does.
 */
final class WhenPositionStatedThenRaiseObjection implements Policy<PositionStated, RaiseObjection> {
    private final ObjectionFacts facts;

    WhenPositionStatedThenRaiseObjection(ObjectionFacts facts) {
        this.facts = facts;
    }

    @Override
    public Class<PositionStated> when() {
        return PositionStated.class;
    }

    @Override
    public Class<RaiseObjection> command() {
        return RaiseObjection.class;
    }

    @Override
    public Optional<RaiseObjection> then(RecordedEvent<PositionStated> event) {
        PositionStated stated = event.payload();
        if (!stated.statement().position().blocks(Mode.SILENCE)) {
            return Optional.empty();
        }
        ConsensusRoundOpened round = facts.opened(event);
        return Optional.of(new RaiseObjection(
                Dialogue.of(stated.roundId(), stated.entity()),
                round.network(),
                stated.roundId(),
                round.subject(),
                round.text().title(),
                round.text().language(),
                round.text().paragraphs().stream().map(Paragraph::id).toList(),
                round.roll().entities(),
                stated.entity(),
                stated.by(),
                stated.statement(),
                stated.receivedAt(),
                owner(round, stated.entity()),
                facts.facilitationWorkingDays(round.network(), event.position()),
                round.calendar()));
    }

    private static String owner(ConsensusRoundOpened round, String objecting) {
        return round.roll().seats().stream()
                .filter(seat -> seat.lead() && !seat.entity().equals(objecting))
                .map(Roll.Seat::entity)
                .findFirst()
                .orElse(round.chair());
    }
}
