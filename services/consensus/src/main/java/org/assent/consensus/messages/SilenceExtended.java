package org.assent.consensus.messages;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assent.consensus.ServiceOutage;
import org.assent.kernel.MovesProcess;
import org.assent.rules.consensus.ConsensusRule;
import org.assent.rules.consensus.InformationGap;
import org.assent.rules.time.DeadlineRule;
import org.jspecify.annotations.Nullable;

/**
 * The silence ends later than it would have: the chair extended it (CR15), an outage did (CR21), or a seat did not have what the
 * others have (EI1).
 *
 * @param reason the chair's; empty where nobody decided it
 * @param rule CR15, CR21 or EI1
 * @param outage what was out of reach; {@code null} where no outage extended it
 * @param gaps who did not have which document; empty where that did not extend it
 */
public record SilenceExtended(
        UUID roundId,
        Instant expiredAt,
        Instant expiresAt,
        Instant closesAt,
        List<DeadlineRule> steps,
        String reason,
        ConsensusRule rule,
        @Nullable ServiceOutage outage,
        List<InformationGap> gaps)
        implements MovesProcess {
    /** An extension by the chair. */
    public SilenceExtended(
            UUID roundId,
            Instant expiredAt,
            Instant expiresAt,
            Instant closesAt,
            List<DeadlineRule> steps,
            String reason) {
        this(roundId, expiredAt, expiresAt, closesAt, steps, reason, ConsensusRule.CR15, null, List.of());
    }

    /** The shape in which only the chair extended a silence, as the present one. */
    public static Map<String, @Nullable Object> fromVersion1(Map<String, @Nullable Object> stored) {
        stored.put("rule", ConsensusRule.CR15.name());
        stored.put("outage", null);
        return stored;
    }

    /** The shape that knew no gaps, as the present one. */
    public static Map<String, @Nullable Object> fromVersion2(Map<String, @Nullable Object> stored) {
        stored.put("gaps", List.of());
        return stored;
    }

    @Override
    public Map<String, Instant> processInstants() {
        return Map.of("closesAt", closesAt);
    }
}
