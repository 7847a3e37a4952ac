package org.assent.proposals;

/** What a revision changes (T08); there is no third class. */
public enum RevisionClass {
    /** Wording only: the certificate of consultation survives. */
    EDITORIAL,
    /** What is proposed changes: the Network is consulted again, in a short round. */
    SUBSTANTIVE
}
