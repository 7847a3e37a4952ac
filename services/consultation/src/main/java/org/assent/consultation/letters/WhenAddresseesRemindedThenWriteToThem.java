package org.assent.consultation.letters;

import java.util.List;
import org.assent.consultation.messages.AddresseesReminded;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.notices.Letter;
import org.assent.platform.notices.LetterPolicy;
import org.assent.platform.notices.Words;

/** Those who are silent are written to again. */
final class WhenAddresseesRemindedThenWriteToThem implements LetterPolicy<AddresseesReminded> {
    private final OpenedConsultations consultations;

    WhenAddresseesRemindedThenWriteToThem(OpenedConsultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public Class<AddresseesReminded> when() {
        return AddresseesReminded.class;
    }

    @Override
    public List<Letter> letters(RecordedEvent<AddresseesReminded> event) {
        AddresseesReminded reminded = event.payload();
        OpenedConsultations.Asked asked = consultations.asked(reminded.roundId(), event.position());
        return asked.among(reminded.seats()).stream()
                .map(addressee -> asked.letter(
                        addressee,
                        "reminder-" + event.position(),
                        "letter.consultation.reminder.subject",
                        List.of(
                                Words.of(
                                        "letter.consultation.reminder."
                                                + reminded.kind().name(),
                                        asked.deadline()),
                                Words.of("letter.consultation.reminder.silence"),
                                Words.of("letter.consultation.text.open")),
                        null))
                .toList();
    }
}
