package org.assent.membership.letters;

import java.util.List;
import java.util.stream.Stream;
import org.assent.membership.messages.DelegationEnded;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.notices.Letter;
import org.assent.platform.notices.LetterPolicy;
import org.assent.platform.notices.Words;

/** Both whose work it is and with whom it was learn that a delegation ended early; not the one who ended it. */
final class WhenDelegationEndedThenWriteToThoseConcerned implements LetterPolicy<DelegationEnded> {
    private final EntityPost post;

    WhenDelegationEndedThenWriteToThoseConcerned(EntityPost post) {
        this.post = post;
    }

    @Override
    public Class<DelegationEnded> when() {
        return DelegationEnded.class;
    }

    @Override
    public List<Letter> letters(RecordedEvent<DelegationEnded> event) {
        DelegationEnded said = event.payload();
        EntityPost.Matter matter = EntityPost.Matter.ofOffice(event, said.network(), said.entity());
        return Stream.concat(
                        event.envelope().act().person().equals(said.to())
                                ? Stream.empty()
                                : post
                                        .toPerson(matter, said.to(), "delegation-over", body("delegation-over", said))
                                        .stream(),
                        event.envelope().act().person().equals(said.of())
                                ? Stream.empty()
                                : post
                                        .toPerson(matter, said.of(), "delegation-back", body("delegation-back", said))
                                        .stream())
                .toList();
    }

    private static List<Words> body(String what, DelegationEnded said) {
        return List.of(
                Words.of("letter.office." + what + ".body", Words.Argument.text(said.entity())),
                Words.of("letter.office.open"));
    }
}
