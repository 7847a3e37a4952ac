package org.assent.proposals.messages;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.assent.kernel.MovesProcess;

/** Members may bring proposals under the call until it closes. */
public record CallOpened(UUID callId, String network, String code, Instant closingAt) implements MovesProcess {
    @Override
    public Map<String, Instant> processInstants() {
        return Map.of("closingAt", closingAt);
    }
}
