package org.assent.consensus.letters;

import java.util.UUID;
import org.assent.consensus.messages.ConsensusRoundOpened;
import org.assent.platform.ledger.EventLog;

/** What a round was opened with, read from its own events. */
final class OpenedRounds {
    private final EventLog log;

    OpenedRounds(EventLog log) {
        this.log = log;
    }

    ConsensusRoundOpened opened(UUID roundId) {
        return log.of(roundId).stream()
                .map(event -> event.payload())
                .filter(ConsensusRoundOpened.class::isInstance)
                .map(ConsensusRoundOpened.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a letter about a round that was never opened"));
    }
}
