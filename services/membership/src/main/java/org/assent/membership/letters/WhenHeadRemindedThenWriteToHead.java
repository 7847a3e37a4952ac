package org.assent.membership.letters;

import java.util.List;
import org.assent.membership.messages.HeadReminded;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.notices.Letter;
import org.assent.platform.notices.LetterPolicy;
import org.assent.platform.notices.Words;

/** The head is written to once more. */
final class WhenHeadRemindedThenWriteToHead implements LetterPolicy<HeadReminded> {
    private final EntityPost post;

    WhenHeadRemindedThenWriteToHead(EntityPost post) {
        this.post = post;
    }

    @Override
    public Class<HeadReminded> when() {
        return HeadReminded.class;
    }

    @Override
    public List<Letter> letters(RecordedEvent<HeadReminded> event) {
        HeadReminded said = event.payload();
        EntityPost.Matter matter = EntityPost.Matter.ofSeat(event, said.network(), said.entity(), said.seat());
        return post.toHead(
                matter,
                "reminded",
                List.of(
                        Words.of(
                                "letter.nomination.reminded." + said.kind().name(),
                                Words.Argument.time(said.dueAt(), post.zone(said.nominationId()))),
                        Words.of("letter.nomination.reminded.then"),
                        Words.of("letter.nomination.open")));
    }
}
