package org.assent.consensus.messages;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assent.kernel.MovesProcess;
import org.assent.rules.time.DeadlineRule;

/** The silence ends later than it would have (CR15). */
public record SilenceExtended(
        UUID roundId, Instant expiredAt, Instant expiresAt, Instant closesAt, List<DeadlineRule> steps, String reason)
        implements MovesProcess {
    @Override
    public Map<String, Instant> processInstants() {
        return Map.of("closesAt", closesAt);
    }
}
