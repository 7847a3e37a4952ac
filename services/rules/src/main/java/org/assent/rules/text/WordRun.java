package org.assent.rules.text;

/**
 * A run of words of a paragraph with the space that follows it.
 *
 * @param kind whether the words stayed, came or went
 */
public record WordRun(Kind kind, String text) {
    /** What became of a run of words. */
    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }
}
