package org.assent.platform.proof;

import java.util.Locale;

/**
 * The first thing found wrong in a log.
 *
 * @param position where
 * @param kind what
 */
public record Fault(long position, Kind kind) {
    /** What may be wrong with an entry, in the order in which it is looked for. */
    public enum Kind {
        /** No entry is there though a later one is. */
        ENTRY_MISSING,
        /** The entry comes a second time or too late. */
        ENTRY_OUT_OF_PLACE,
        /** Content, time, stream, version or place are not those of the stored leaf. */
        ENTRY_CHANGED,
        /** The entry is not later than the one before it. */
        TIME_NOT_LATER,
        /** The entry does not follow the last one of its stream. */
        VERSION_NOT_NEXT,
        /** The stored root is not that of the entries before: one of them and its leaf were changed together. */
        SUBTREE_CHANGED;

        /** The key of the plain sentence in the bundle {@link Verification#BUNDLE}, which takes the position. */
        public String key() {
            return "log.fault." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** {@link Kind#key()}. */
    public String key() {
        return kind.key();
    }
}
