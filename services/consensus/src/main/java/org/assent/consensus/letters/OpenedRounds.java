package org.assent.consensus.letters;

import java.util.Locale;
import java.util.UUID;
import org.assent.consensus.Roll;
import org.assent.consensus.messages.ConsensusRoundOpened;
import org.assent.membership.messages.FindLetterLanguage;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.timeline.Timeline;

/** What a round was opened with, read from its own events, and in which language its seats are written to. */
final class OpenedRounds {
    private final EventLog log;
    private final Timeline timeline;
    private final FindLetterLanguage languages;

    OpenedRounds(EventLog log, Timeline timeline, FindLetterLanguage languages) {
        this.log = log;
        this.timeline = timeline;
        this.languages = languages;
    }

    /** The language of who heads the entity of a seat, when the event was recorded. */
    Locale language(ConsensusRoundOpened opened, Roll.Seat seat, RecordedEvent<?> event) {
        return languages.language(
                opened.network(),
                seat.head(),
                timeline.atPosition(event.position()).orElseThrow());
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
