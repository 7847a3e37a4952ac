package org.assent.proposals.letters;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assent.membership.messages.FindLetterLanguage;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.notices.Letter;
import org.assent.platform.notices.LetterPolicy;
import org.assent.platform.notices.Words;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.proposals.messages.FacilitationReminded;
import org.assent.proposals.messages.ProposalPutToConsensus;

/** One working day is left of the time in which the co-chairs bring on a deadlock: both are written to (CR18). */
final class WhenFacilitationRemindedThenWriteToCoChairs implements LetterPolicy<FacilitationReminded> {
    private final EventLog log;
    private final Timeline timeline;
    private final FindLetterLanguage languages;

    WhenFacilitationRemindedThenWriteToCoChairs(EventLog log, Timeline timeline, FindLetterLanguage languages) {
        this.log = log;
        this.timeline = timeline;
        this.languages = languages;
    }

    @Override
    public Class<FacilitationReminded> when() {
        return FacilitationReminded.class;
    }

    @Override
    public List<Letter> letters(RecordedEvent<FacilitationReminded> event) {
        FacilitationReminded reminded = event.payload();
        Moment then = timeline.atPosition(event.position()).orElseThrow();
        return put(reminded.proposalId(), reminded.roundId()).stream()
                .flatMap(put -> put.roll().seats().stream()
                        .filter(seat -> seat.mailbox() != null && put.coChairs().contains(seat.entity()))
                        .map(seat -> new Letter(
                                "facilitation/" + reminded.roundId() + "/" + seat.entity(),
                                reminded.proposalId().toString(),
                                seat.entity(),
                                seat.mailbox(),
                                languages.language(put.network(), seat.head(), then),
                                Words.of(
                                        "letter.facilitation.subject",
                                        Words.Argument.text(put.text().title())),
                                List.of(Words.of("letter.facilitation.body"), Words.of("letter.facilitation.next")),
                                "/proposals/" + reminded.proposalId(),
                                null)))
                .toList();
    }

    private Optional<ProposalPutToConsensus> put(UUID proposalId, UUID roundId) {
        return log.of(proposalId).stream()
                .map(RecordedEvent::payload)
                .filter(ProposalPutToConsensus.class::isInstance)
                .map(ProposalPutToConsensus.class::cast)
                .filter(put -> put.roundId().equals(roundId))
                .findFirst();
    }
}
