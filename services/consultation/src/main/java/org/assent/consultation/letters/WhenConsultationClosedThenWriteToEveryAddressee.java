package org.assent.consultation.letters;

import java.util.List;
import org.assent.consultation.messages.ConsultationClosed;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.notices.Letter;
import org.assent.platform.notices.LetterPolicy;
import org.assent.platform.notices.Words;

/** Everybody who was asked learns how the consultation ended. */
final class WhenConsultationClosedThenWriteToEveryAddressee implements LetterPolicy<ConsultationClosed> {
    private final OpenedConsultations consultations;

    WhenConsultationClosedThenWriteToEveryAddressee(OpenedConsultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public Class<ConsultationClosed> when() {
        return ConsultationClosed.class;
    }

    @Override
    public List<Letter> letters(RecordedEvent<ConsultationClosed> event) {
        ConsultationClosed closed = event.payload();
        OpenedConsultations.Asked asked = consultations.asked(closed.roundId(), event.position());
        long answered = closed.certificate().lines().stream()
                .filter(line -> line.response() != null)
                .count();
        Words counted = Words.of(
                "letter.consultation.closed.answers",
                Words.Argument.number(answered),
                Words.Argument.number(closed.certificate().lines().size()),
                Words.Argument.number(closed.comments()));
        Words next = Words.of(
                closed.changeRequested()
                        ? "letter.consultation.closed.change"
                        : "letter.consultation.closed.no-change");
        return asked.addressees().stream()
                .filter(addressee -> addressee.mailbox() != null)
                .map(addressee -> asked.letter(
                        addressee, "closed", "letter.consultation.closed.subject", List.of(counted, next), null))
                .toList();
    }
}
