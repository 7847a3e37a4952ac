package org.assent.membership.letters;

import java.util.List;
import org.assent.membership.messages.MemberNominated;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.notices.Letter;
import org.assent.platform.notices.LetterPolicy;
import org.assent.platform.notices.Words;

/** The secretariat learns that a nomination waits to be registered. */
final class WhenMemberNominatedThenWriteToSecretariat implements LetterPolicy<MemberNominated> {
    private final EntityPost post;

    WhenMemberNominatedThenWriteToSecretariat(EntityPost post) {
        this.post = post;
    }

    @Override
    public Class<MemberNominated> when() {
        return MemberNominated.class;
    }

    @Override
    public List<Letter> letters(RecordedEvent<MemberNominated> event) {
        MemberNominated said = event.payload();
        if (EntityPost.isFounding(event)) {
            return List.of();
        }
        EntityPost.Matter matter = EntityPost.Matter.ofSeat(event, said.network(), said.entity(), said.seat());
        return post.toSecretariat(
                matter,
                "nominated",
                List.of(
                        EntityPost.said("nominated.body", said.entity()),
                        Words.verbatim(said.function()),
                        Words.of("letter.nomination.nominated.next")));
    }
}
