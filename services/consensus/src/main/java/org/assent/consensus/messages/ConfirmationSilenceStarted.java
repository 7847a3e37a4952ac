package org.assent.consensus.messages;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assent.kernel.MovesProcess;
import org.assent.rules.time.DeadlineRule;

/**
 * Those who were absent from the meeting are asked to confirm by silence, on the same text and at once (CR10).
 *
 * @param expiresAt when it ends; a position received at this instant or later has no effect
 * @param closesAt when it is decided: {@code expiresAt} and the ten seconds within which a request received in time must be
 *     in the log
 * @param zone the zone of the duty station
 * @param steps how the expiry was computed, step by step
 * @param absent acronyms of the entities that are asked
 */
public record ConfirmationSilenceStarted(
        UUID roundId,
        Instant startedAt,
        Instant expiresAt,
        Instant closesAt,
        String zone,
        List<DeadlineRule> steps,
        List<String> absent)
        implements MovesProcess {
    @Override
    public Map<String, Instant> processInstants() {
        return Map.of("closesAt", closesAt);
    }
}
