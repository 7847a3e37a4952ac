package org.assent.consultation.messages;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.assent.consultation.Addressee;
import org.assent.kernel.MovesProcess;

/**
 * A seat was added that was filled after the round opened (domain rules, section 7.1).
 *
 * @param addedAt from when its days are counted
 * @param minimumWorkingDays how many working days it has at least
 * @param dueAt the deadline of the round from now on, moved where the seat would have had too little time
 * @param remindAt when it is reminded if it is silent
 * @param closesAt when the round is closed
 */
public record AddresseeAdded(
        UUID roundId,
        Addressee addressee,
        long readAt,
        Instant addedAt,
        int minimumWorkingDays,
        Instant dueAt,
        Instant remindAt,
        Instant closesAt)
        implements MovesProcess {
    @Override
    public Map<String, Instant> processInstants() {
        return Map.of("remindAt", remindAt, "closesAt", closesAt);
    }
}
