package org.assent.consensus.letters;

import java.util.List;
import java.util.stream.Collectors;
import org.assent.consensus.messages.ConsensusRoundOpened;
import org.assent.consensus.messages.SilenceExtended;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.notices.Letter;
import org.assent.platform.notices.LetterPolicy;
import org.assent.platform.notices.Words;
import org.assent.rules.consensus.ConsensusRule;
import org.assent.rules.consensus.InformationGap;

/** A later end of a silence is told to every seat that has an address: the chair's extension (CR15) and that of an outage (CR21). */
final class WhenSilenceExtendedThenWriteToEverySeat implements LetterPolicy<SilenceExtended> {
    private final OpenedRounds rounds;

    WhenSilenceExtendedThenWriteToEverySeat(OpenedRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public Class<SilenceExtended> when() {
        return SilenceExtended.class;
    }

    @Override
    public List<Letter> letters(RecordedEvent<SilenceExtended> event) {
        SilenceExtended extended = event.payload();
        ConsensusRoundOpened opened = rounds.opened(extended.roundId());
        Words why = switch (extended.rule()) {
            case CR21 -> Words.of("letter.extended.outage");
            case EI1 -> Words.of("letter.extended.unequal", Words.Argument.text(seats(extended)));
            default -> Words.of("letter.extended.chair", Words.Argument.text(extended.reason()));
        };
        // Only this one may come more than once.
        String kind = extended.rule() == ConsensusRule.EI1
                ? extended.rule() + "/" + extended.expiredAt().getEpochSecond()
                : extended.rule().name();
        return opened.roll().seats().stream()
                .filter(seat -> seat.mailbox() != null)
                .map(seat -> new Letter(
                        "round/" + opened.roundId() + "/" + seat.entity() + "/extended/" + kind,
                        opened.roundId().toString(),
                        seat.entity(),
                        seat.mailbox(),
                        rounds.language(opened, seat, event),
                        Words.of(
                                "letter.extended.subject",
                                Words.Argument.text(opened.text().title())),
                        List.of(
                                why,
                                Words.of("letter.extended.body"),
                                Words.verbatim(opened.text().question())),
                        "/rounds/" + opened.roundId(),
                        null))
                .toList();
    }

    private static String seats(SilenceExtended extended) {
        return extended.gaps().stream().map(InformationGap::entity).distinct().collect(Collectors.joining(", "));
    }
}
