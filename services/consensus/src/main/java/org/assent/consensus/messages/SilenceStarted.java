package org.assent.consensus.messages;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assent.kernel.MovesProcess;
import org.assent.rules.time.DeadlineRule;

/**
 * Every seat has been served or waived and the silence runs (CR5, CR7).
 *
 * @param startedAt the instant the last seat had the text; the hours run from here
 * @param expiresAt when it ends; a position received at this instant or later has no effect
 * @param closesAt when it is decided: {@code expiresAt} and the ten seconds within which a request received in time must be
 *     in the log
 * @param zone the zone of the duty station, in which the office hours are
 * @param steps how the expiry was computed, step by step
 * @param served acronyms of the seats served
 * @param waived acronyms of the seats waived
 */
public record SilenceStarted(
        UUID roundId,
        Instant startedAt,
        Instant expiresAt,
        Instant closesAt,
        String zone,
        List<DeadlineRule> steps,
        List<String> served,
        List<String> waived)
        implements MovesProcess {
    @Override
    public Map<String, Instant> processInstants() {
        return Map.of("closesAt", closesAt);
    }
}
