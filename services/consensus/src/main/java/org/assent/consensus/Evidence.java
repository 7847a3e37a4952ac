package org.assent.consensus;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the position of a head came to whoever records it (S83B).
 *
 * @param way by which it came
 * @param words the words of the mail or letter, or the note of the call
 * @param document hash of the document in the file of the matter; {@code null} where the words are all there is
 * @param cameAt when it came; shown only, deadlines compare when it was recorded
 */
public record Evidence(Way way, String words, @Nullable String document, Instant cameAt) {
    /** The ways by which a position comes. */
    public enum Way {
        MAIL,
        PHONE,
        LETTER,
        /** Said in the meeting of the UNCT. */
        MEETING
    }

    /** Whether it says something, and came before it was recorded. */
    public boolean holds(Instant recordedAt) {
        return !words.isBlank() && !cameAt.isAfter(recordedAt);
    }
}
