package org.assent.proposals.messages;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.assent.kernel.PersonRef;
import org.assent.proposals.ImportCounts;
import org.assent.proposals.ImportedFile;
import org.jspecify.annotations.Nullable;

/**
 * The import of a file.
 *
 * @param run how often this file was imported with some effect
 * @param network the Network for which it was imported, and whose readers see it; {@code null} for the installation's own
 * @param counts the rows of the last run so far
 * @param line the last line that was dealt with
 * @param complete whether the last run came to its end
 * @param by who imported it
 * @param at when the last part was recorded
 * @param position of the entry with the last part
 */
public record ImportView(
        UUID importId,
        @Nullable String network,
        ImportedFile file,
        int run,
        ImportCounts counts,
        long line,
        boolean complete,
        PersonRef by,
        Instant at,
        long position) {
    private static final Duration SILENT = Duration.ofMinutes(2);

    /** How far it has come, in percent of the lines. */
    public int percent() {
        return complete ? 100 : (int) Math.min(99, 100 * line / Math.max(1, file.lines()));
    }

    /** Whether it ended before its last row: nothing was recorded for a while. Importing the file again goes on with it. */
    public boolean wasCutOff(Instant now) {
        return !complete && Duration.between(at, now).compareTo(SILENT) > 0;
    }
}
