package org.assent.membership.messages;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.assent.kernel.MovesProcess;
import org.assent.kernel.PersonRef;

/**
 * The invitation waits for the head again, because the nomination was returned or taken back; the days are counted anew.
 *
 * @param dueAt until when the answer is expected, never earlier than before
 */
public record NominationReopened(
        UUID nominationId,
        String network,
        String entity,
        int seat,
        PersonRef person,
        Instant dueAt,
        Instant halfTimeAt,
        Instant lastDayAt,
        Instant closesAt)
        implements MovesProcess {
    @Override
    public Map<String, Instant> processInstants() {
        return Map.of("halfTimeAt", halfTimeAt, "lastDayAt", lastDayAt, "closesAt", closesAt);
    }
}
