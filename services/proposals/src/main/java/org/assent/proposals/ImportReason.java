package org.assent.proposals;

/** Why a row of a file was refused. */
public enum ImportReason {
    /** It has another number of cells than the heading. */
    CELLS,
    /** A quotation mark opens and does not close before the next cell begins. */
    QUOTATION_MARKS,
    /** It has no id. */
    NO_ID,
    /** Its id has other characters than letters, digits, dots, dashes and underscores, or too many. */
    ID,
    /** Another row of the same file has its id. */
    SAME_ID,
    /** A date is not a year, a month or a day. */
    DATE,
    /** A cell holds a character that no text has. */
    CHARACTER,
    /** It is longer than an entry of the record may be. */
    LENGTH
}
