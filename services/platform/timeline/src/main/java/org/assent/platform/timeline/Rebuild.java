package org.assent.platform.timeline;

import java.util.Map;

/**
 * Makes all registers again from the events: offline, in bulk and in one transaction, so that a rebuild that is interrupted
 * leaves what was there before. Nothing may project while it runs; afterwards the live reader continues behind it.
 *
 * <p>The shape of a register's record is not stored. Whoever changes what a projector does, the record it states or the
 * generated columns' meaning runs a rebuild with the release that brings the change; until then old rows are read as the new
 * record leniently: what is missing is {@code null}, what is no longer known is ignored.
 */
public interface Rebuild {
    /** Rebuilds and tells how it goes. */
    Report run(Progress progress);

    /** Is told now and then how far a rebuild has come. */
    @FunctionalInterface
    interface Progress {
        void at(long position, long head);
    }

    /**
     * What was rebuilt.
     *
     * @param position the last position that was folded
     * @param events how many events were read
     * @param versions how many row versions were written
     * @param digests register to digest, by name in alphabetical order
     */
    record Report(long position, long events, long versions, Map<String, String> digests) {}
}
