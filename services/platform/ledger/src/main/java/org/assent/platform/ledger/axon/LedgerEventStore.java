package org.assent.platform.ledger.axon;

import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.reading.Tail;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.jspecify.annotations.Nullable;

/**
 * Axon's event store on the log. Its streams wait on the tail that the whole process shares, so another process's event is seen
 * when PostgreSQL tells of it and not at the next poll.
 */
public final class LedgerEventStore extends AbstractEventStore {
    private final EventLog log;
    private final Tail tail;

    public LedgerEventStore(LedgerStorageEngine engine, EventLog log, Tail tail) {
        super(new Builder().storageEngine(engine));
        this.log = log;
        this.tail = tail;
    }

    private static final class Builder extends AbstractEventStore.Builder {}

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken trackingToken) {
        return new LogStream(log, tail, LedgerStorageEngine.position(trackingToken));
    }
}
