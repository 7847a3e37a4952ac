package org.assent.platform.process.engine;

import java.time.Instant;
import java.util.Map;
import org.assent.kernel.MovesProcess;

/** Events with the names of the messages of the consultation model, and nothing else in common with the real ones. */
final class ConsultationEvents {
    private ConsultationEvents() {}

    record ConsultationOpened(Instant halfTimeAt, Instant lastDayAt, Instant closesAt) implements MovesProcess {
        @Override
        public Map<String, Instant> processInstants() {
            return Map.of("halfTimeAt", halfTimeAt, "lastDayAt", lastDayAt, "closesAt", closesAt);
        }
    }

    record ConsultationSent() {}

    record AddresseesReminded() {}

    record AddresseeAdded(Instant remindAt, Instant closesAt) implements MovesProcess {
        @Override
        public Map<String, Instant> processInstants() {
            return Map.of("remindAt", remindAt, "closesAt", closesAt);
        }
    }

    record EveryAddresseeAnswered() {}

    record ConsultationClosed() {}

    record ConsultationVoided() {}
}
