package org.assent.consensus;

import java.time.Instant;
import java.util.UUID;
import org.assent.kernel.Ids;

/** What identifies the dialogue about an objection. */
public final class Dialogue {
    private Dialogue() {}

    /** The id of the objection of an entity in a round; the same for everybody who asks. */
    public static UUID of(UUID roundId, String entity) {
        return Ids.derived(Instant.EPOCH, "objection", roundId.toString(), entity);
    }
}
