package org.assent.consensus.letters;

import java.util.List;
import org.assent.consensus.messages.ConsensusRoundOpened;
import org.assent.consensus.messages.RollServed;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.notices.Letter;
import org.assent.platform.notices.LetterPolicy;
import org.assent.platform.notices.Words;

/** The text goes to every seat that has an address; when its mail server has taken the letter, the seat is served (CR5). */
final class WhenRollServedThenWriteToEverySeat implements LetterPolicy<RollServed> {
    private final OpenedRounds rounds;

    WhenRollServedThenWriteToEverySeat(OpenedRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public Class<RollServed> when() {
        return RollServed.class;
    }

    @Override
    public List<Letter> letters(RecordedEvent<RollServed> event) {
        ConsensusRoundOpened opened = rounds.opened(event.payload().roundId());
        return opened.roll().seats().stream()
                .filter(seat -> seat.mailbox() != null)
                .map(seat -> new Letter(
                        "round/" + opened.roundId() + "/" + seat.entity() + "/text",
                        opened.roundId().toString(),
                        seat.entity(),
                        seat.mailbox(),
                        rounds.language(opened, seat, event),
                        Words.of(
                                "letter.text.subject",
                                Words.Argument.text(opened.text().title())),
                        List.of(
                                Words.of("letter.text.asked", Words.Argument.text(seat.entity())),
                                Words.verbatim(opened.text().question()),
                                opened.meeting() == null
                                        ? Words.of(
                                                "letter.text.silence",
                                                Words.Argument.number(
                                                        opened.silence().toHours()))
                                        : Words.of(
                                                "letter.text.meeting",
                                                Words.Argument.text(
                                                        opened.meeting().place())),
                                Words.of("letter.text.open")),
                        "/rounds/" + opened.roundId() + "/position",
                        ServedSeats.NAME))
                .toList();
    }
}
