package org.assent.membership;

/** What an opening is for. There is no other: a decision is never one. */
public enum BreakGlassKind {
    /** To read the restricted part of a person's sheet. */
    READ_RESTRICTED,
    /** To read one restricted document. */
    READ_DOCUMENT,
    /** To let a person sign in again whose account is closed after wrong passwords. */
    UNLOCK_ACCOUNT
}
