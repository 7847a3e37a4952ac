package org.assent.consultation;

/** What a comment is about. */
public enum RemarkKind {
    SUBSTANCE,
    BUDGET,
    EDITORIAL,
    RISK
}
