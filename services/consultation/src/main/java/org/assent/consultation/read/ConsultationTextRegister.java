package org.assent.consultation.read;

import org.assent.consultation.ConsultedText;
import org.assent.consultation.messages.ConsultationOpened;
import org.assent.platform.timeline.Projector;

/** The exact texts of consultations; apart from the rounds, so that an answer does not copy the text. */
final class ConsultationTextRegister extends Projector<ConsultedText> {
    ConsultationTextRegister() {
        super("consultation_text", ConsultedText.class);
        on(
                ConsultationOpened.class,
                (event, rows) -> rows.put(
                        ConsultationRegister.key(event.payload().roundId()),
                        event.payload().text()));
    }
}
