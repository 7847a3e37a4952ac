package org.assent.consensus;

import java.time.Instant;
import org.assent.kernel.Act;
import org.assent.kernel.Channel;
import org.assent.platform.ledger.Envelope;
import org.assent.platform.ledger.RecordedEvent;

/** Events as they would lie in the log. */
public final class Recorded {
    private Recorded() {}

    public static <E> RecordedEvent<E> of(E event) {
        Instant at = RoundFacts.A_MINUTE_LATER;
        return new RecordedEvent<>(
                1,
                RoundFacts.ROUND,
                0,
                "consensus." + event.getClass().getSimpleName() + ".1",
                at,
                event,
                new Envelope(Act.ofSystem(Channel.PROCESS, at), RoundFacts.ROUND, null, RoundFacts.ROUND));
    }
}
