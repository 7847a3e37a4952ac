package org.assent.platform.process.engine;

import java.time.Instant;
import java.util.Map;
import org.assent.kernel.MovesProcess;

/** Events with the names of the messages of the consensus model, and nothing else in common with the real ones. */
final class RoundEvents {
    private RoundEvents() {}

    record ConsensusRoundOpened() {}

    record RollServed() {}

    record PositionStated() {}

    record SilenceStarted(Instant closesAt) implements MovesProcess {
        @Override
        public Map<String, Instant> processInstants() {
            return Map.of("closesAt", closesAt);
        }
    }

    record SilenceExtended(Instant closesAt) implements MovesProcess {
        @Override
        public Map<String, Instant> processInstants() {
            return Map.of("closesAt", closesAt);
        }
    }

    record ConfirmationSilenceStarted(Instant closesAt) implements MovesProcess {
        @Override
        public Map<String, Instant> processInstants() {
            return Map.of("closesAt", closesAt);
        }
    }

    record NoObjectionDeclared() {}

    record ObjectionMaintained() {}

    record ConsensusReached() {}

    record SilenceBroken() {}

    record ConsensusNotReached() {}

    record RollInformed() {}

    record ConsensusRoundWithdrawn() {}

    record ConsensusRoundVoided() {}
}
