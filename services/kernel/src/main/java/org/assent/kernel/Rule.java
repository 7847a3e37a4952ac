package org.assent.kernel;

import org.assent.kernel.Refused.Kind;

/**
 * One rule of a rule book. Each aggregate has one enum that implements this; its constants are the ids that people, pages,
 * refusals and tests quote.
 */
public interface Rule {
    /** The constant's own name, which is the id of the rule: {@code CR8}. */
    String name();

    /** Where the rule comes from. */
    Basis basis();

    /** The words of the Terms of Reference the rule rests on, verbatim; empty where it rests on none. */
    String quote();

    /** The rule in one plain English sentence; its Russian twin is in {@code rules_ru.properties} under {@link #name()}. */
    String sentence();

    /** Refuses because of the state things are in, unless {@code met}. */
    default void require(boolean met) {
        requireOf(Kind.STATE, met);
    }

    /** Refuses because of what was sent, unless {@code met}. */
    default void requireContent(boolean met) {
        requireOf(Kind.CONTENT, met);
    }

    /** Refuses because it is not this person's to do, unless {@code met}. */
    default void requireRight(boolean met) {
        requireOf(Kind.RIGHT, met);
    }

    private void requireOf(Kind kind, boolean met) {
        if (!met) {
            throw new Refused(this, kind);
        }
    }
}
