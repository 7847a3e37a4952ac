package org.assent.consensus;

/** How a seat came to have the text (CR5); never by a tracking pixel. */
public enum Service {
    /** The mail server of the seat took the letter. */
    LETTER_ACCEPTED,
    /** The head opened the page while signed in. */
    OPENED
}
