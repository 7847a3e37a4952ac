package org.assent.platform.proof;

import java.time.Instant;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What a check of the whole log found.
 *
 * @param size entries that were read
 * @param root the root over them, computed from their content
 * @param lastRecordedAt when the last of them was recorded; {@code null} in an empty log
 * @param fault the first thing wrong inside the log, {@code null} if nothing is
 * @param headFits whether the log is the one its claimed head says
 * @param brokenCheckpoint the smallest published head that is no longer a beginning of this log; {@code null} if all are
 */
public record Verification(
        long size,
        Hash root,
        @Nullable Instant lastRecordedAt,
        @Nullable Fault fault,
        boolean headFits,
        @Nullable TreeHead brokenCheckpoint) {
    /** The message bundle with the plain sentences, English and Russian. */
    public static final String BUNDLE = "org.assent.platform.proof.proof";

    /** Whether everything is as it was recorded, as far as can be known from what was given. */
    public boolean sound() {
        return fault == null && headFits && brokenCheckpoint == null;
    }

    /** Size and root. */
    public TreeHead head() {
        return new TreeHead(size, root);
    }

    /** The first position at which something is wrong, if there is one. */
    public OptionalLong firstBadPosition() {
        return fault == null ? OptionalLong.empty() : OptionalLong.of(fault.position());
    }

    /** The key of the one plain sentence that says what was found, with {@link #sentenceNumber()} as its number. */
    public String sentenceKey() {
        if (fault != null) {
            return fault.key();
        }
        if (brokenCheckpoint != null) {
            return brokenCheckpoint.size() > size ? "log.fault.entries-cut-off" : "log.fault.checkpoint-broken";
        }
        return headFits ? "log.sound" : "log.fault.head-differs";
    }

    /** The number in that sentence: the bad position, the size of the checkpoint, or the size of the log. */
    public long sentenceNumber() {
        if (fault != null) {
            return fault.position();
        }
        return brokenCheckpoint != null ? brokenCheckpoint.size() : size;
    }
}
