package org.assent.membership.letters;

import java.util.List;
import org.assent.membership.messages.NominationReopened;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.notices.Letter;
import org.assent.platform.notices.LetterPolicy;
import org.assent.platform.notices.Words;

/** The head learns that the invitation waits for a nomination again. */
final class WhenNominationReopenedThenWriteToHead implements LetterPolicy<NominationReopened> {
    private final EntityPost post;

    WhenNominationReopenedThenWriteToHead(EntityPost post) {
        this.post = post;
    }

    @Override
    public Class<NominationReopened> when() {
        return NominationReopened.class;
    }

    @Override
    public List<Letter> letters(RecordedEvent<NominationReopened> event) {
        NominationReopened said = event.payload();
        EntityPost.Matter matter = EntityPost.Matter.ofSeat(event, said.network(), said.entity(), said.seat());
        return post.toHead(
                matter,
                "reopened",
                List.of(
                        Words.of(
                                "letter.nomination.reopened.until",
                                Words.Argument.time(said.dueAt(), post.zone(said.nominationId()))),
                        Words.of("letter.nomination.open")));
    }
}
