package org.assent.consensus.letters;

import java.util.List;
import org.assent.consensus.messages.ConsensusRoundOpened;
import org.assent.consensus.messages.ObjectionRaised;
import org.assent.consensus.messages.ObjectionReplyReminded;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.notices.Letter;
import org.assent.platform.notices.LetterPolicy;
import org.assent.platform.notices.Words;
import org.springframework.web.util.UriUtils;

/** The reply to an objection is nearly due and nobody has answered: whoever owes it is written to (OB11). */
final class WhenObjectionReplyRemindedThenWriteToWhoOwesIt implements LetterPolicy<ObjectionReplyReminded> {
    private final EventLog log;
    private final OpenedRounds rounds;

    WhenObjectionReplyRemindedThenWriteToWhoOwesIt(EventLog log, OpenedRounds rounds) {
        this.log = log;
        this.rounds = rounds;
    }

    @Override
    public Class<ObjectionReplyReminded> when() {
        return ObjectionReplyReminded.class;
    }

    @Override
    public List<Letter> letters(RecordedEvent<ObjectionReplyReminded> event) {
        ObjectionReplyReminded reminded = event.payload();
        ObjectionRaised raised = raised(event);
        ConsensusRoundOpened opened = rounds.opened(raised.roundId());
        return opened.roll().seats().stream()
                .filter(seat -> seat.mailbox() != null && seat.entity().equals(reminded.owner()))
                .map(seat -> new Letter(
                        "objection/" + raised.objectionId() + "/" + seat.entity() + "/reply-" + event.position(),
                        raised.roundId().toString(),
                        seat.entity(),
                        seat.mailbox(),
                        rounds.language(opened, seat, event),
                        Words.of("letter.reply.subject", Words.Argument.text(raised.title())),
                        List.of(
                                Words.of(
                                        "letter.reply.body",
                                        Words.Argument.text(seat.entity()),
                                        Words.Argument.text(raised.entity()),
                                        Words.Argument.time(
                                                reminded.dueAt(),
                                                raised.calendar().zone())),
                                Words.of("letter.reply.open")),
                        "/rounds/" + raised.roundId() + "/objections/"
                                + UriUtils.encodePathSegment(raised.entity(), "UTF-8"),
                        null))
                .toList();
    }

    private ObjectionRaised raised(RecordedEvent<ObjectionReplyReminded> event) {
        return log.of(event.stream()).stream()
                .map(RecordedEvent::payload)
                .filter(ObjectionRaised.class::isInstance)
                .map(ObjectionRaised.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a reminder of an objection that was never raised"));
    }
}
