package org.assent.membership.letters;

import java.util.List;
import org.assent.membership.messages.NominationLapsed;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.notices.Letter;
import org.assent.platform.notices.LetterPolicy;
import org.assent.platform.notices.Words;

/** The co-chairs learn that nobody was nominated in time. */
final class WhenNominationLapsedThenWriteToCoChairs implements LetterPolicy<NominationLapsed> {
    private final EntityPost post;

    WhenNominationLapsedThenWriteToCoChairs(EntityPost post) {
        this.post = post;
    }

    @Override
    public Class<NominationLapsed> when() {
        return NominationLapsed.class;
    }

    @Override
    public List<Letter> letters(RecordedEvent<NominationLapsed> event) {
        NominationLapsed said = event.payload();
        EntityPost.Matter matter = EntityPost.Matter.ofSeat(event, said.network(), said.entity(), said.seat());
        return post.toCoChairs(
                matter,
                "lapsed",
                List.of(EntityPost.said("lapsed.body", said.entity()), Words.of("letter.nomination.lapsed.next")));
    }
}
