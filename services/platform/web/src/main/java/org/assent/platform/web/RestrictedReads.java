package org.assent.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * Puts every reading of a restricted item on record: who, in which capacity, what, when. The log of reads is kept, is no part of
 * the log of events, and may only be added to. A bean; pages and API call it before they answer.
 */
public interface RestrictedReads {
    /** A reading to which the reader has a right. */
    default void record(SignedIn reader, String what, String address) {
        record(reader, what, address, null);
    }

    /**
     * A reading.
     *
     * @param what the kind of item; its words are the message {@code reads.what.<what>}
     * @param address the page of the item, a path of this application that says nothing about a person but a reference
     * @param ground the page of the break-glass opening under which it is read; {@code null} where the reader has the right
     */
    void record(SignedIn reader, String what, String address, @Nullable String ground);
}
