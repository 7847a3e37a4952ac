package org.assent.consultation.letters;

import java.util.List;
import org.assent.consultation.messages.ConsultationVoided;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.notices.Letter;
import org.assent.platform.notices.LetterPolicy;
import org.assent.platform.notices.Words;

/** Everybody who was asked learns that the consultation is void and why. */
final class WhenConsultationVoidedThenWriteToEveryAddressee implements LetterPolicy<ConsultationVoided> {
    private final OpenedConsultations consultations;

    WhenConsultationVoidedThenWriteToEveryAddressee(OpenedConsultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public Class<ConsultationVoided> when() {
        return ConsultationVoided.class;
    }

    @Override
    public List<Letter> letters(RecordedEvent<ConsultationVoided> event) {
        ConsultationVoided voided = event.payload();
        OpenedConsultations.Asked asked = consultations.asked(voided.roundId(), event.position());
        return asked.addressees().stream()
                .filter(addressee -> addressee.mailbox() != null)
                .map(addressee -> asked.letter(
                        addressee,
                        "voided",
                        "letter.consultation.voided.subject",
                        List.of(Words.of("letter.consultation.voided.body"), Words.verbatim(voided.reason())),
                        null))
                .toList();
    }
}
