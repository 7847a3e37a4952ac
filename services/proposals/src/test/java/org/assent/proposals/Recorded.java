package org.assent.proposals;

import java.time.Instant;
import java.util.UUID;
import org.assent.platform.ledger.Envelope;
import org.assent.platform.ledger.RecordedEvent;

/** Events as they would lie in the log. */
public final class Recorded {
    private Recorded() {}

    public static <E> RecordedEvent<E> of(E event) {
        return at(1, ProposalFacts.PROPOSAL, event);
    }

    /** In its stream and its place. */
    public static <E> RecordedEvent<E> at(long position, UUID stream, E event) {
        Instant at = ProposalFacts.THURSDAY;
        return new RecordedEvent<>(
                position,
                stream,
                0,
                "proposals." + event.getClass().getSimpleName() + ".1",
                at,
                event,
                new Envelope(ProposalFacts.policy(), ProposalFacts.PROPOSAL, null, ProposalFacts.PROPOSAL));
    }
}
