package org.assent.platform.process.engine;

import java.time.Instant;
import java.util.Map;
import org.assent.kernel.MovesProcess;

/** Events with the names of the messages of an invitation to nominate, and nothing else in common with the real ones. */
final class NominationEvents {
    private NominationEvents() {}

    record NominationInvited(Instant halfTimeAt, Instant lastDayAt, Instant closesAt) implements MovesProcess {
        @Override
        public Map<String, Instant> processInstants() {
            return Map.of("halfTimeAt", halfTimeAt, "lastDayAt", lastDayAt, "closesAt", closesAt);
        }
    }

    record NominationAnswered() {}

    record NominationReopened(Instant halfTimeAt, Instant lastDayAt, Instant closesAt) implements MovesProcess {
        @Override
        public Map<String, Instant> processInstants() {
            return Map.of("halfTimeAt", halfTimeAt, "lastDayAt", lastDayAt, "closesAt", closesAt);
        }
    }

    record NominationCompleted() {}

    record NominationDeclined() {}

    record NominationLapsed() {}

    record InvitationWithdrawn() {}
}
