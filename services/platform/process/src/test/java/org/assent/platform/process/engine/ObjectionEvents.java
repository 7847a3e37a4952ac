package org.assent.platform.process.engine;

import java.time.Instant;
import java.util.Map;
import org.assent.kernel.MovesProcess;

/** Events with the names of the messages of an objection, and nothing else in common with the real ones. */
final class ObjectionEvents {
    private ObjectionEvents() {}

    record ObjectionRaised(Instant remindAt) implements MovesProcess {
        @Override
        public Map<String, Instant> processInstants() {
            return Map.of("remindAt", remindAt);
        }
    }

    record ObjectionReplyAssigned(Instant remindAt) implements MovesProcess {
        @Override
        public Map<String, Instant> processInstants() {
            return Map.of("remindAt", remindAt);
        }
    }

    record ObjectionLapsed() {}
}
