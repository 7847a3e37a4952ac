package org.assent.consensus.letters;

import java.util.List;
import org.assent.consensus.messages.ConsensusRoundOpened;
import org.assent.consensus.messages.PositionContested;
import org.assent.membership.messages.FindNetworkSettings;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.notices.Letter;
import org.assent.platform.notices.LetterPolicy;
import org.assent.platform.notices.Words;
import org.assent.platform.timeline.Timeline;

/** A head says that a recorded position is not the entity's: both co-chairs are written to (S83B). */
final class WhenPositionContestedThenWriteToCoChairs implements LetterPolicy<PositionContested> {
    private final OpenedRounds rounds;
    private final FindNetworkSettings settings;
    private final Timeline timeline;

    WhenPositionContestedThenWriteToCoChairs(OpenedRounds rounds, FindNetworkSettings settings, Timeline timeline) {
        this.rounds = rounds;
        this.settings = settings;
        this.timeline = timeline;
    }

    @Override
    public Class<PositionContested> when() {
        return PositionContested.class;
    }

    @Override
    public List<Letter> letters(RecordedEvent<PositionContested> event) {
        PositionContested contested = event.payload();
        ConsensusRoundOpened opened = rounds.opened(contested.roundId());
        List<String> coChairs = settings.settings(
                        opened.network(), timeline.atPosition(event.position()).orElseThrow())
                .coChairs();
        return opened.roll().seats().stream()
                .filter(seat -> seat.mailbox() != null && coChairs.contains(seat.entity()))
                .map(seat -> new Letter(
                        "round/" + opened.roundId() + "/" + seat.entity() + "/contested/" + contested.entity() + "/"
                                + contested.number(),
                        opened.roundId().toString(),
                        seat.entity(),
                        seat.mailbox(),
                        rounds.language(opened, seat, event),
                        Words.of(
                                "letter.contested.subject",
                                Words.Argument.text(opened.text().title())),
                        List.of(
                                Words.of("letter.contested.body", Words.Argument.text(contested.entity())),
                                Words.verbatim(contested.reason())),
                        "/rounds/" + opened.roundId(),
                        null))
                .toList();
    }
}
