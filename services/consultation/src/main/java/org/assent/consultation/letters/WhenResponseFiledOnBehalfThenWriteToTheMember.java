package org.assent.consultation.letters;

import java.util.List;
import org.assent.consultation.messages.ResponseFiledOnBehalf;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.notices.Letter;
import org.assent.platform.notices.LetterPolicy;
import org.assent.platform.notices.Words;

/** A member for whom an answer was filed learns it, and what can be done about it. */
final class WhenResponseFiledOnBehalfThenWriteToTheMember implements LetterPolicy<ResponseFiledOnBehalf> {
    private final OpenedConsultations consultations;

    WhenResponseFiledOnBehalfThenWriteToTheMember(OpenedConsultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public Class<ResponseFiledOnBehalf> when() {
        return ResponseFiledOnBehalf.class;
    }

    @Override
    public List<Letter> letters(RecordedEvent<ResponseFiledOnBehalf> event) {
        ResponseFiledOnBehalf filed = event.payload();
        OpenedConsultations.Asked asked = consultations.asked(filed.roundId(), event.position());
        return asked.among(List.of(filed.seat())).stream()
                .filter(addressee -> addressee.mailbox() != null)
                .map(addressee -> asked.letter(
                        addressee,
                        "filed-" + event.position(),
                        "letter.consultation.filed.subject",
                        List.of(
                                Words.of(
                                        "letter.consultation.filed.body",
                                        Words.Argument.text(filed.seat().label()),
                                        Words.Argument.words("letter.consultation.filed."
                                                + filed.kind().name())),
                                Words.verbatim(filed.evidence()),
                                Words.of("letter.consultation.filed.next", asked.deadline())),
                        null))
                .toList();
    }
}
