package org.assent.proposals.messages;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.assent.kernel.MovesProcess;

/**
 * The co-chairs are to bring on a matter on which there is no consensus.
 *
 * @param roundId the round that found none
 * @param remindAt when one working day is left
 * @param dueAt until when they do
 */
public record FacilitationBegan(UUID proposalId, String network, UUID roundId, Instant remindAt, Instant dueAt)
        implements MovesProcess {
    @Override
    public Map<String, Instant> processInstants() {
        return Map.of("facilitationRemindAt", remindAt);
    }
}
