package org.assent.proposals.policy;

import java.util.Optional;
import org.assent.consultation.messages.CommentsDisposed;
import org.assent.platform.ledger.Policy;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.proposals.messages.RecordDispositions;

/** The proposal learns that no comment waits for its disposition any more. */
final class WhenCommentsDisposedThenRecordDispositions implements Policy<CommentsDisposed, RecordDispositions> {
    @Override
    public Class<CommentsDisposed> when() {
        return CommentsDisposed.class;
    }

    @Override
    public Class<RecordDispositions> command() {
        return RecordDispositions.class;
    }

    @Override
    public Optional<RecordDispositions> then(RecordedEvent<CommentsDisposed> event) {
        CommentsDisposed disposed = event.payload();
        return Proposals.of(disposed.subject())
                .map(proposalId -> new RecordDispositions(proposalId, disposed.roundId()));
    }
}
