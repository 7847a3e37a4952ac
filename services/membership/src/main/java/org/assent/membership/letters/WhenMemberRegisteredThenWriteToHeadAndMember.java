package org.assent.membership.letters;

import java.util.List;
import org.assent.membership.messages.MemberRegistered;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.notices.Letter;
import org.assent.platform.notices.LetterPolicy;
import org.assent.platform.notices.Words;

/** The entity learns that its member is registered; the letter is for the head and the member. */
final class WhenMemberRegisteredThenWriteToHeadAndMember implements LetterPolicy<MemberRegistered> {
    private final EntityPost post;

    WhenMemberRegisteredThenWriteToHeadAndMember(EntityPost post) {
        this.post = post;
    }

    @Override
    public Class<MemberRegistered> when() {
        return MemberRegistered.class;
    }

    @Override
    public List<Letter> letters(RecordedEvent<MemberRegistered> event) {
        MemberRegistered said = event.payload();
        if (EntityPost.isFounding(event)) {
            return List.of();
        }
        EntityPost.Matter matter = EntityPost.Matter.ofSeat(event, said.network(), said.entity(), said.seat());
        return post.toHead(
                matter,
                "registered",
                List.of(
                        EntityPost.said("registered.body", said.entity()),
                        Words.of("letter.nomination.registered.next")));
    }
}
