package org.assent.membership.letters;

import java.util.List;
import org.assent.membership.messages.ActingHeadAccredited;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.notices.Letter;
import org.assent.platform.notices.LetterPolicy;
import org.assent.platform.notices.Words;

/** Whoever acts as head learns from when to when, and what that means. */
final class WhenActingHeadAccreditedThenWriteToActingHead implements LetterPolicy<ActingHeadAccredited> {
    private final EntityPost post;

    WhenActingHeadAccreditedThenWriteToActingHead(EntityPost post) {
        this.post = post;
    }

    @Override
    public Class<ActingHeadAccredited> when() {
        return ActingHeadAccredited.class;
    }

    @Override
    public List<Letter> letters(RecordedEvent<ActingHeadAccredited> event) {
        if (EntityPost.isFounding(event)) {
            return List.of();
        }
        ActingHeadAccredited said = event.payload();
        EntityPost.Matter matter = EntityPost.Matter.ofOffice(event, said.network(), said.entity());
        return post.toPerson(
                matter,
                said.person(),
                "acting",
                List.of(
                        Words.of(
                                "letter.office.acting.body",
                                Words.Argument.text(said.entity()),
                                post.time(said.from(), matter),
                                post.time(said.until(), matter)),
                        Words.of("letter.office.acting.means"),
                        Words.of("letter.office.open")));
    }
}
