package org.assent.membership.letters;

import java.util.List;
import org.assent.membership.messages.ActingHeadEnded;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.notices.Letter;
import org.assent.platform.notices.LetterPolicy;
import org.assent.platform.notices.Words;

/** Whoever acted as head learns that it ended before the day that was named. */
final class WhenActingHeadEndedThenWriteToActingHead implements LetterPolicy<ActingHeadEnded> {
    private final EntityPost post;

    WhenActingHeadEndedThenWriteToActingHead(EntityPost post) {
        this.post = post;
    }

    @Override
    public Class<ActingHeadEnded> when() {
        return ActingHeadEnded.class;
    }

    @Override
    public List<Letter> letters(RecordedEvent<ActingHeadEnded> event) {
        ActingHeadEnded said = event.payload();
        EntityPost.Matter matter = EntityPost.Matter.ofOffice(event, said.network(), said.entity());
        return post.toPerson(
                matter,
                said.person(),
                "acting-ended",
                List.of(
                        Words.of("letter.office.acting-ended.body", Words.Argument.text(said.entity())),
                        Words.of("letter.office.open")));
    }
}
