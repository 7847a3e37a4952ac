package org.assent.membership.letters;

import java.util.List;
import org.assent.membership.messages.InvitationWithdrawn;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.notices.Letter;
import org.assent.platform.notices.LetterPolicy;
import org.assent.platform.notices.Words;

/** The head learns that the invitation was taken back. */
final class WhenInvitationWithdrawnThenWriteToHead implements LetterPolicy<InvitationWithdrawn> {
    private final EntityPost post;

    WhenInvitationWithdrawnThenWriteToHead(EntityPost post) {
        this.post = post;
    }

    @Override
    public Class<InvitationWithdrawn> when() {
        return InvitationWithdrawn.class;
    }

    @Override
    public List<Letter> letters(RecordedEvent<InvitationWithdrawn> event) {
        InvitationWithdrawn said = event.payload();
        EntityPost.Matter matter = EntityPost.Matter.ofSeat(event, said.network(), said.entity(), said.seat());
        return post.toHead(
                matter,
                "withdrawn",
                List.of(EntityPost.said("withdrawn.body", said.entity()), Words.verbatim(said.reason())));
    }
}
