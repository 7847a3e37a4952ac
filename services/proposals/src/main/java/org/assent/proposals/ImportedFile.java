package org.assent.proposals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assent.kernel.Ids;

/**
 * A file that was imported.
 *
 * @param name as it was sent
 * @param sha256 hash of its bytes, in hexadecimal
 * @param bytes how long it is
 * @param lines how many lines it has
 * @param leftAside headings of columns that are not known here
 */
public record ImportedFile(String name, String sha256, long bytes, long lines, List<String> leftAside) {
    /** The import of a file with these bytes, whatever its name: importing it again meets the first. */
    public UUID importId() {
        return Ids.derived(Instant.EPOCH, "programme import", sha256);
    }
}
