package org.assent.consensus.messages;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.assent.rules.consensus.OutageSettings;
import org.assent.rules.consensus.Outages.Outage;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks whether it is time, and decides the round if it is. A step of the process.
 *
 * @param outages a fact read by the sender: what was out of reach, ever
 * @param limits a fact read by the sender: which of it extends a silence, by the settings under which the round was opened
 * @param readAt the position of the log at which they were read
 */
public record CloseSilence(
        @TargetAggregateIdentifier UUID roundId, List<Outage> outages, OutageSettings limits, long readAt) {
    /** Where nothing was ever out of reach. */
    public CloseSilence(UUID roundId) {
        this(roundId, List.of(), new OutageSettings(Duration.ZERO, Duration.ZERO, Duration.ofHours(1)), 0);
    }
}
