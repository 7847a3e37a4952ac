package org.assent.membership.letters;

import java.util.List;
import java.util.stream.Stream;
import org.assent.membership.messages.WorkDelegated;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.notices.Letter;
import org.assent.platform.notices.LetterPolicy;
import org.assent.platform.notices.Words;

/** The person to whom work was given learns what it is and until when, and the head learns of it. */
final class WhenWorkDelegatedThenWriteToDelegateAndHead implements LetterPolicy<WorkDelegated> {
    private final EntityPost post;

    WhenWorkDelegatedThenWriteToDelegateAndHead(EntityPost post) {
        this.post = post;
    }

    @Override
    public Class<WorkDelegated> when() {
        return WorkDelegated.class;
    }

    @Override
    public List<Letter> letters(RecordedEvent<WorkDelegated> event) {
        if (EntityPost.isFounding(event)) {
            return List.of();
        }
        WorkDelegated said = event.payload();
        EntityPost.Matter matter = EntityPost.Matter.ofOffice(event, said.network(), said.entity());
        return Stream.concat(
                        post.toPerson(matter, said.to(), "delegated", body("delegated", said, matter)).stream(),
                        post.toHead(matter, "delegated-head", body("delegated-head", said, matter)).stream())
                .toList();
    }

    private List<Words> body(String what, WorkDelegated said, EntityPost.Matter matter) {
        return Stream.of(
                        Stream.of(Words.of(
                                "letter.office." + what + ".body",
                                Words.Argument.text(said.entity()),
                                post.time(said.from(), matter),
                                post.time(said.until(), matter))),
                        said.works().stream()
                                .map(work -> Words.of(
                                        "letter.office.work", Words.Argument.words("letter.office.work." + work))),
                        Stream.of(Words.of("letter.office." + what + ".means"), Words.of("letter.office.open")))
                .flatMap(words -> words)
                .toList();
    }
}
