package org.assent.consultation;

/** How an addressee came to have the text (domain rules, section 7.4); never by a tracking pixel. */
public enum DeliveryProof {
    /** The mail server of the seat took the letter. */
    LETTER_ACCEPTED,
    /** Somebody who may answer for the seat opened the page while signed in. */
    OPENED,
    /** The seat answered. */
    ANSWERED
}
