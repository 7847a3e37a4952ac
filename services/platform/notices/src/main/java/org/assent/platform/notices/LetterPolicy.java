package org.assent.platform.notices;

import java.util.List;
import org.assent.platform.ledger.RecordedEvent;

/**
 * {@code When<Event>ThenWriteTo<Somebody>}: which letters an event asks for; published as a bean. It may read the timeline at
 * the event's position and changes nothing. If it fails it is asked again later and holds up no other letter; after too many
 * failures it lies with the dead letters of the outbox.
 */
public interface LetterPolicy<E> {
    /** The event that asks for letters. */
    Class<E> when();

    /** The letters; none where the event asks for none. */
    List<Letter> letters(RecordedEvent<E> event);

    /** The policy's name, which never changes. */
    default String name() {
        return getClass().getSimpleName();
    }
}
