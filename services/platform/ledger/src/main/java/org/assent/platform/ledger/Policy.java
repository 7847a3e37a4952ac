package org.assent.platform.ledger;

import java.util.Optional;

/**
 * {@code When<Event>Then<Command>}: one aggregate reacts to another. A pure function; the reactor writes the command to the
 * outbox in its token's transaction, and the relay sends it through the outside door with a key made of the policy's name and
 * the event's position, so that it is handled once.
 */
public interface Policy<E, C> {
    /** The event that is reacted to. */
    Class<E> when();

    /** The class of the command, for the outbox. */
    Class<C> command();

    /** The command that follows; empty where nothing does. */
    Optional<C> then(RecordedEvent<E> event);

    /** The policy's name, stored with what it sent. */
    default String name() {
        return getClass().getSimpleName();
    }
}
