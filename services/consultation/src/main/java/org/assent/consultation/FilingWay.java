package org.assent.consultation;

/** How a reply came that the secretariat files on behalf of a seat. */
public enum FilingWay {
    MAIL,
    LETTER,
    TELEPHONE,
    MEETING
}
