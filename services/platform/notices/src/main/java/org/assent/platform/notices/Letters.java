package org.assent.platform.notices;

/** Sending letters. */
public interface Letters {
    /**
     * Hands a letter to the outbox, in the transaction that is open on this thread: a reactor's. It leaves once that has
     * committed, and once for its key.
     *
     * @param cause position of the event that asks for it
     */
    void send(Letter letter, long cause);
}
