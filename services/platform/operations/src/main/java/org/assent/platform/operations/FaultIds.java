package org.assent.platform.operations;

import java.time.Instant;
import java.util.UUID;
import org.assent.kernel.Ids;

/** The stream in which lies what was done about one fault. */
public final class FaultIds {
    private FaultIds() {}

    /** That of the fault with this reference, always the same. */
    public static UUID of(String reference) {
        return Ids.derived(Instant.EPOCH, "fault", reference);
    }
}
