package org.assent.membership.letters;

import java.util.List;
import org.assent.membership.messages.NominationInvited;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.notices.Letter;
import org.assent.platform.notices.LetterPolicy;
import org.assent.platform.notices.Words;

/** The head of an invited entity is asked to nominate. */
final class WhenNominationInvitedThenWriteToHead implements LetterPolicy<NominationInvited> {
    private final EntityPost post;

    WhenNominationInvitedThenWriteToHead(EntityPost post) {
        this.post = post;
    }

    @Override
    public Class<NominationInvited> when() {
        return NominationInvited.class;
    }

    @Override
    public List<Letter> letters(RecordedEvent<NominationInvited> event) {
        NominationInvited said = event.payload();
        EntityPost.Matter matter = EntityPost.Matter.ofSeat(event, said.network(), said.entity(), said.seat());
        return post.toHead(
                matter,
                "invited",
                List.of(
                        EntityPost.said("invited.asked", said.entity()),
                        Words.verbatim(said.relevance()),
                        Words.of(
                                "letter.nomination.invited.until",
                                Words.Argument.time(
                                        said.dueAt(), said.calendar().zone())),
                        Words.of("letter.nomination.invited.preferably"),
                        Words.of("letter.nomination.open")));
    }
}
