package org.assent.consensus.letters;

import java.util.List;
import org.assent.consensus.messages.ConsensusRoundOpened;
import org.assent.consensus.messages.RollInformed;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.notices.Letter;
import org.assent.platform.notices.LetterPolicy;
import org.assent.platform.notices.Words;

/** The chair's letter on the outcome goes to every seat that has an address (CR9). */
final class WhenRollInformedThenWriteToEverySeat implements LetterPolicy<RollInformed> {
    private final OpenedRounds rounds;

    WhenRollInformedThenWriteToEverySeat(OpenedRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public Class<RollInformed> when() {
        return RollInformed.class;
    }

    @Override
    public List<Letter> letters(RecordedEvent<RollInformed> event) {
        ConsensusRoundOpened opened = rounds.opened(event.payload().roundId());
        String outcome = event.payload().outcome().name();
        return opened.roll().seats().stream()
                .filter(seat -> seat.mailbox() != null)
                .map(seat -> new Letter(
                        "round/" + opened.roundId() + "/" + seat.entity() + "/outcome",
                        opened.roundId().toString(),
                        seat.entity(),
                        seat.mailbox(),
                        rounds.language(opened, seat, event),
                        Words.of(
                                "letter.outcome.subject." + outcome,
                                Words.Argument.text(opened.text().title())),
                        List.of(
                                Words.of("letter.outcome.body." + outcome),
                                Words.verbatim(opened.text().question())),
                        "/rounds/" + opened.roundId(),
                        null))
                .toList();
    }
}
