package org.assent.membership.letters;

import java.util.List;
import org.assent.membership.messages.NominationDeclined;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.notices.Letter;
import org.assent.platform.notices.LetterPolicy;
import org.assent.platform.notices.Words;

/** The co-chairs learn why a head declined to nominate. */
final class WhenNominationDeclinedThenWriteToCoChairs implements LetterPolicy<NominationDeclined> {
    private final EntityPost post;

    WhenNominationDeclinedThenWriteToCoChairs(EntityPost post) {
        this.post = post;
    }

    @Override
    public Class<NominationDeclined> when() {
        return NominationDeclined.class;
    }

    @Override
    public List<Letter> letters(RecordedEvent<NominationDeclined> event) {
        NominationDeclined said = event.payload();
        EntityPost.Matter matter = EntityPost.Matter.ofSeat(event, said.network(), said.entity(), said.seat());
        return post.toCoChairs(
                matter,
                "declined",
                List.of(
                        EntityPost.said("declined.body", said.entity()),
                        Words.verbatim(said.reason()),
                        Words.of("letter.nomination.lapsed.next")));
    }
}
