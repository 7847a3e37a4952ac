package org.assent.membership.letters;

import java.util.List;
import org.assent.membership.messages.NominationInvited;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.notices.Letter;
import org.assent.platform.notices.LetterPolicy;
import org.assent.platform.notices.Words;

/** The head of an invited entity is asked to nominate. */
final class WhenNominationInvitedThenWriteToHead implements LetterPolicy<NominationInvited> {
    private final NominationPost post;

    WhenNominationInvitedThenWriteToHead(NominationPost post) {
        this.post = post;
    }

    @Override
    public Class<NominationInvited> when() {
        return NominationInvited.class;
    }

    @Override
    public List<Letter> letters(RecordedEvent<NominationInvited> event) {
        NominationInvited said = event.payload();
        NominationPost.Matter matter = new NominationPost.Matter(event, said.network(), said.entity(), said.seat());
        return post.toHead(
                matter,
                "invited",
                List.of(
                        NominationPost.said("invited.asked", said.entity()),
                        Words.verbatim(said.relevance()),
                        Words.of(
                                "letter.nomination.invited.until",
                                Words.Argument.time(
                                        said.dueAt(), said.calendar().zone())),
                        Words.of("letter.nomination.invited.preferably"),
                        Words.of("letter.nomination.open")));
    }
}
