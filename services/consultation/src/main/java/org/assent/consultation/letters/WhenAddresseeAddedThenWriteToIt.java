package org.assent.consultation.letters;

import java.util.List;
import org.assent.consultation.Addressee;
import org.assent.consultation.messages.AddresseeAdded;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.notices.Letter;
import org.assent.platform.notices.LetterPolicy;

/** The text goes to an addressee that was added later. */
final class WhenAddresseeAddedThenWriteToIt implements LetterPolicy<AddresseeAdded> {
    private final OpenedConsultations consultations;

    WhenAddresseeAddedThenWriteToIt(OpenedConsultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public Class<AddresseeAdded> when() {
        return AddresseeAdded.class;
    }

    @Override
    public List<Letter> letters(RecordedEvent<AddresseeAdded> event) {
        Addressee added = event.payload().addressee();
        if (added.mailbox() == null) {
            return List.of();
        }
        return List.of(
                consultations.asked(event.payload().roundId(), event.position()).text(added));
    }
}
