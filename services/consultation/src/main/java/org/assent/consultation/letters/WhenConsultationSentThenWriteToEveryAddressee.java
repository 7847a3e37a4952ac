package org.assent.consultation.letters;

import java.util.List;
import org.assent.consultation.messages.ConsultationSent;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.notices.Letter;
import org.assent.platform.notices.LetterPolicy;

/** The text goes to every addressee that has an address; when its mail server has taken the letter, it is served. */
final class WhenConsultationSentThenWriteToEveryAddressee implements LetterPolicy<ConsultationSent> {
    private final OpenedConsultations consultations;

    WhenConsultationSentThenWriteToEveryAddressee(OpenedConsultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public Class<ConsultationSent> when() {
        return ConsultationSent.class;
    }

    @Override
    public List<Letter> letters(RecordedEvent<ConsultationSent> event) {
        OpenedConsultations.Asked asked = consultations.asked(event.payload().roundId(), event.position());
        return asked.among(event.payload().sentTo()).stream().map(asked::text).toList();
    }
}
