package org.assent.consensus.policy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.assent.consensus.messages.ConsensusReached;
import org.assent.consensus.messages.EnterDecision;
import org.assent.kernel.Ids;
import org.assent.platform.ledger.Policy;
import org.assent.platform.ledger.RecordedEvent;

/** A decision taken is entered in the register of its network and year, which numbers it. */
final class WhenConsensusReachedThenEnterDecision implements Policy<ConsensusReached, EnterDecision> {
    @Override
    public Class<ConsensusReached> when() {
        return ConsensusReached.class;
    }

    @Override
    public Class<EnterDecision> command() {
        return EnterDecision.class;
    }

    @Override
    public Optional<EnterDecision> then(RecordedEvent<ConsensusReached> event) {
        ConsensusReached reached = event.payload();
        int year = reached.decidedAt().atOffset(ZoneOffset.UTC).getYear();
        return Optional.of(new EnterDecision(
                Ids.derived(Instant.EPOCH, "decisions", reached.network(), Integer.toString(year)),
                reached.network(),
                year,
                reached.roundId(),
                reached.subject(),
                reached.textHash(),
                reached.decidedAt()));
    }
}
