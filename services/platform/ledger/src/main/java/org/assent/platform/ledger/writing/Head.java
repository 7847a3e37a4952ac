package org.assent.platform.ledger.writing;

import org.assent.platform.proof.Frontier;

/**
 * The log as of one commit. Stored nowhere as such: it is read off the last rows.
 *
 * @param recordedAtMicros when the last event was recorded
 */
@SuppressWarnings("ArrayRecordComponent") // handed through, never compared
record Head(long size, byte[] frontier, long recordedAtMicros) {
    Frontier tree() {
        return new Frontier(size, frontier);
    }
}
