package org.assent.consensus.letters;

import java.util.List;
import org.assent.consensus.messages.ConsensusRoundOpened;
import org.assent.consensus.messages.PaperAdded;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.notices.Letter;
import org.assent.platform.notices.LetterPolicy;
import org.assent.platform.notices.Words;

/** A document that came during the round is told to every seat that has an address, so that all have the same (EI1). */
final class WhenPaperAddedThenWriteToEverySeat implements LetterPolicy<PaperAdded> {
    private final OpenedRounds rounds;

    WhenPaperAddedThenWriteToEverySeat(OpenedRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public Class<PaperAdded> when() {
        return PaperAdded.class;
    }

    @Override
    public List<Letter> letters(RecordedEvent<PaperAdded> event) {
        PaperAdded added = event.payload();
        ConsensusRoundOpened opened = rounds.opened(added.roundId());
        return opened.roll().seats().stream()
                .filter(seat -> seat.mailbox() != null)
                .map(seat -> new Letter(
                        "round/" + opened.roundId() + "/" + seat.entity() + "/paper/" + added.sha256(),
                        ServedPapers.regarding(opened.roundId(), added.sha256()),
                        seat.entity(),
                        seat.mailbox(),
                        rounds.language(opened, seat, event),
                        Words.of(
                                "letter.paper.subject",
                                Words.Argument.text(opened.text().title())),
                        List.of(
                                Words.of("letter.paper.body", Words.Argument.text(added.fileName())),
                                Words.of("letter.paper.open")),
                        "/rounds/" + opened.roundId(),
                        ServedPapers.NAME))
                .toList();
    }
}
