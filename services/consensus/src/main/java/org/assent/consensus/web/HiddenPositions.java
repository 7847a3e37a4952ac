package org.assent.consensus.web;

import java.util.UUID;
import org.assent.consensus.messages.FindConsensusRound;
import org.assent.consensus.messages.PositionConfirmed;
import org.assent.consensus.messages.PositionContested;
import org.assent.consensus.messages.PositionReceivedLate;
import org.assent.consensus.messages.PositionRecordedOnBehalf;
import org.assent.consensus.messages.PositionStated;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.record.Confidential;
import org.assent.rules.consensus.Mode;
import org.assent.rules.consensus.Position;
import org.jspecify.annotations.Nullable;

/** Keeps positions back from the record while their silence runs (CR20), by what the reader may see now. */
final class HiddenPositions implements Confidential {
    private final FindConsensusRound rounds;
    private final Timeline timeline;
    private final Sight sight;

    HiddenPositions(FindConsensusRound rounds, Timeline timeline) {
        this.rounds = rounds;
        this.timeline = timeline;
        this.sight = new Sight(rounds, timeline);
    }

    @Override
    public boolean hides(RecordedEvent<?> event, SignedIn reader) {
        if (event.payload() instanceof PositionStated stated) {
            return hides(stated.roundId(), stated.entity(), stated.statement().position(), reader);
        }
        if (event.payload() instanceof PositionRecordedOnBehalf recorded) {
            return hides(
                    recorded.roundId(), recorded.entity(), recorded.statement().position(), reader);
        }
        if (event.payload() instanceof PositionConfirmed confirmed) {
            return hides(confirmed.roundId(), confirmed.entity(), null, reader);
        }
        if (event.payload() instanceof PositionContested contested) {
            return hides(contested.roundId(), contested.entity(), null, reader);
        }
        if (event.payload() instanceof PositionReceivedLate late) {
            return hides(late.roundId(), late.entity(), null, reader);
        }
        return false;
    }

    private boolean hides(UUID roundId, String entity, @Nullable Position position, SignedIn reader) {
        if (position != null && position.blocks(Mode.SILENCE)) {
            return false;
        }
        return rounds.round(roundId, timeline.now())
                .map(now -> sight.of(now, reader))
                .map(visibility -> !visibility.all() && !visibility.own().contains(entity))
                .orElse(true);
    }
}
