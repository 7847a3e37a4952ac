package org.assent.platform.notices.post;

import org.assent.platform.ledger.Outbox;
import org.assent.platform.notices.Letter;
import org.assent.platform.notices.Letters;

/** Letters leave by the outbox. */
final class OutgoingLetters implements Letters {
    private final Outbox outbox;

    OutgoingLetters(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void send(Letter letter, long cause) {
        outbox.add(new Outbox.Consignment(LetterCarrier.KIND, letter.key(), cause, LetterJson.write(letter)));
    }
}
