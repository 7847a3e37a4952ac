package org.assent.membership.letters;

import java.util.List;
import java.util.stream.Stream;
import org.assent.membership.messages.NominationReturned;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.notices.Letter;
import org.assent.platform.notices.LetterPolicy;
import org.assent.platform.notices.Words;

/** The head learns what is wrong with the form of a nomination. */
final class WhenNominationReturnedThenWriteToHead implements LetterPolicy<NominationReturned> {
    private final EntityPost post;

    WhenNominationReturnedThenWriteToHead(EntityPost post) {
        this.post = post;
    }

    @Override
    public Class<NominationReturned> when() {
        return NominationReturned.class;
    }

    @Override
    public List<Letter> letters(RecordedEvent<NominationReturned> event) {
        NominationReturned said = event.payload();
        EntityPost.Matter matter = EntityPost.Matter.ofSeat(event, said.network(), said.entity(), said.seat());
        return post.toHead(
                matter,
                "returned",
                Stream.of(
                                Stream.of(EntityPost.said("returned.body", said.entity())),
                                Stream.of(Words.of("letter.nomination.defect." + said.defect())),
                                EntityPost.verbatim(said.note()),
                                Stream.of(Words.of("letter.nomination.returned.next")))
                        .flatMap(words -> words)
                        .toList());
    }
}
