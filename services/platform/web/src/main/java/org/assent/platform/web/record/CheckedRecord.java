package org.assent.platform.web.record;

import java.io.Serializable;
import java.time.Instant;
import org.assent.platform.proof.Verification;
import org.jspecify.annotations.Nullable;

/**
 * What a check of the log found, as the page says it.
 *
 * @param sentenceKey of the bundle of proofs
 * @param number in that sentence
 * @param lastRecordedAt of the last entry
 */
public record CheckedRecord(
        boolean sound,
        String sentenceKey,
        long number,
        long size,
        String root,
        @Nullable Instant lastRecordedAt) implements Serializable {
    private static final long serialVersionUID = 1L;

    static CheckedRecord of(Verification found) {
        return new CheckedRecord(
                found.sound(),
                found.sentenceKey(),
                found.sentenceNumber(),
                found.size(),
                found.root().base64(),
                found.lastRecordedAt());
    }
}
