package org.assent.platform.ledger.axon;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assent.kernel.Act;
import org.assent.platform.ledger.Envelope;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.ledger.axon.TransactionBuffer.Buffered;
import org.assent.platform.ledger.catalogue.EventCodec;
import org.assent.platform.ledger.catalogue.StoredEvent;
import org.assent.platform.ledger.catalogue.TypeNumbers;
import org.assent.platform.ledger.reading.EventRows;
import org.assent.platform.ledger.writing.DatabaseClock;
import org.assent.platform.ledger.writing.EventEncoder;
import org.assent.platform.ledger.writing.GroupWriter;
import org.assent.platform.ledger.writing.JoinedWriter;
import org.assent.platform.ledger.writing.NewEvent;
import org.assent.platform.ledger.writing.Submission;
import org.assent.platform.ledger.writing.VersionConflict;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/** Axon's view of the log: streams of aggregates in, positions out. The dispatcher of the command says by which door. */
public final class LedgerStorageEngine implements EventStorageEngine {
    /** Where a tracked message carries the event as readers of the log know it. */
    public static final String RECORDED = "recorded";

    private static final int PAGE = 1000;

    private final DataSource dataSource;
    private final EventRows rows;
    private final EventCodec codec;
    private final EventEncoder encoder;
    private final TypeNumbers types;
    private final GroupWriter writer;
    private final JoinedWriter joinedWriter;
    private final DatabaseClock databaseClock;
    private final MeterRegistry registry;
    private final Timer latency;

    public LedgerStorageEngine(
            DataSource dataSource,
            EventRows rows,
            EventCodec codec,
            EventEncoder encoder,
            TypeNumbers types,
            GroupWriter writer,
            JoinedWriter joinedWriter,
            DatabaseClock databaseClock,
            MeterRegistry registry) {
        this.dataSource = dataSource;
        this.rows = rows;
        this.codec = codec;
        this.encoder = encoder;
        this.types = types;
        this.writer = writer;
        this.joinedWriter = joinedWriter;
        this.databaseClock = databaseClock;
        this.registry = registry;
        this.latency = Timer.builder("assent.ledger.append")
                .description("From a decision to its being durable")
                .publishPercentileHistogram()
                .register(registry);
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> messages) {
        Dispatch dispatch = Dispatch.current()
                .orElseThrow(() -> new IllegalStateException("events come only from commands sent through a door"));
        if (dispatch.door() == Dispatch.Door.PREVIEW) {
            messages.forEach(message -> dispatch.capture(message.getPayload()));
            return;
        }
        databaseClock.check(dispatch.act().receivedAt());
        List<Buffered> events = encode(messages, dispatch);
        if (dispatch.door() == Dispatch.Door.INSIDE) {
            TransactionBuffer.open(dataSource, joinedWriter, this::count).add(events);
        } else {
            store(dispatch, events.stream().map(Buffered::event).toList());
        }
    }

    /** Stores what an outside command leaves: its events, if any, its key and its consignments. */
    void store(Dispatch dispatch, List<NewEvent> events) {
        if (dispatch.stored() != null) {
            throw new IllegalStateException("one command is stored once");
        }
        Submission submission = new Submission(events, dispatch.key(), dispatch.consignments());
        try {
            dispatch.stored(latency.record(() -> writer.append(submission)));
        } catch (VersionConflict e) {
            throw e.version() == 0
                    ? new AggregateStreamCreationException(e.getMessage(), e)
                    : new ConcurrencyException(e.getMessage(), e);
        }
        count(events);
    }

    private List<Buffered> encode(List<? extends EventMessage<?>> messages, Dispatch dispatch) {
        Map<UUID, Instant> lastReceivedAt = new HashMap<>();
        List<Buffered> events = new ArrayList<>(messages.size());
        for (EventMessage<?> message : messages) {
            if (!(message instanceof DomainEventMessage<?> event)) {
                throw new IllegalStateException("only aggregates record events, in the order of their stream");
            }
            UUID stream = UUID.fromString(event.getAggregateIdentifier());
            Envelope envelope = dispatch.envelope(stream);
            Instant notBefore = lastReceivedAt.computeIfAbsent(stream, dispatch::lastReceivedAt);
            NewEvent encoded = encoder.encode(
                    stream, Math.toIntExact(event.getSequenceNumber()), event.getPayload(), envelope, notBefore);
            lastReceivedAt.put(stream, encoded.receivedAt());
            events.add(new Buffered(encoded, event.getPayload(), receivedAt(envelope, encoded.receivedAt())));
        }
        return events;
    }

    private static Envelope receivedAt(Envelope envelope, Instant receivedAt) {
        Act act = envelope.act();
        return new Envelope(
                new Act(act.person(), act.capacity(), act.onBehalfOf(), act.channel(), receivedAt, act.rightsReadAt()),
                envelope.commandId(),
                envelope.causedBy(),
                envelope.correlationId());
    }

    private void count(List<NewEvent> events) {
        for (NewEvent event : events) {
            registry.counter("assent.ledger.events", "type", types.alias(event.type()))
                    .increment();
        }
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        UUID stream = UUID.fromString(aggregateIdentifier);
        Optional<Dispatch> dispatch = Dispatch.current();
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        RecordedEvent<?> last = null;
        for (StoredEvent stored : rows.ofStream(stream, firstSequenceNumber)) {
            last = codec.decode(stored);
            messages.add(message(last));
        }
        if (last != null && dispatch.isPresent()) {
            dispatch.get().read(last);
        }
        if (dispatch.isPresent() && dispatch.get().door() == Dispatch.Door.INSIDE) {
            for (Buffered buffered : TransactionBuffer.of(stream)) {
                if (buffered.event().version() >= firstSequenceNumber) {
                    messages.add(message(buffered));
                    dispatch.get().readBuffered(stream, buffered.envelope());
                }
            }
        }
        long lastSequence = messages.isEmpty()
                ? firstSequenceNumber - 1
                : messages.get(messages.size() - 1).getSequenceNumber();
        return DomainEventStream.of(messages.stream(), () -> lastSequence);
    }

    private static DomainEventMessage<?> message(RecordedEvent<?> event) {
        return new GenericDomainEventMessage<>(
                event.type(),
                event.stream().toString(),
                event.version(),
                event.payload(),
                MetaData.with(Act.KEY, event.envelope().act()),
                Long.toString(event.position()),
                event.recordedAt());
    }

    private DomainEventMessage<?> message(Buffered buffered) {
        NewEvent event = buffered.event();
        return new GenericDomainEventMessage<>(
                types.alias(event.type()),
                event.stream().toString(),
                event.version(),
                buffered.payload(),
                MetaData.with(Act.KEY, buffered.envelope().act()),
                event.stream() + "/" + event.version(),
                event.receivedAt());
    }

    /** The event as a streaming processor takes it, with the position as its token. */
    static TrackedEventMessage<?> tracked(RecordedEvent<?> event) {
        return new GenericTrackedDomainEventMessage<>(
                new GlobalSequenceTrackingToken(event.position()),
                new GenericDomainEventMessage<>(
                        event.type(),
                        event.stream().toString(),
                        event.version(),
                        event.payload(),
                        MetaData.with(RECORDED, event),
                        Long.toString(event.position()),
                        event.recordedAt()));
    }

    static long position(@Nullable TrackingToken token) {
        return token == null ? 0 : token.position().orElse(0);
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        return Stream.iterate(
                        page(position(token)),
                        page -> !page.isEmpty(),
                        page -> page(page.get(page.size() - 1).position()))
                .flatMap(List::stream)
                .map(LedgerStorageEngine::tracked);
    }

    private List<RecordedEvent<?>> page(long after) {
        return codec.decode(rows.after(after, PAGE));
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        UUID stream = UUID.fromString(aggregateIdentifier);
        List<Buffered> buffered = TransactionBuffer.of(stream);
        return buffered.isEmpty()
                ? rows.lastOf(stream).map(last -> (long) last.version())
                : Optional.of((long) buffered.get(buffered.size() - 1).event().version());
    }

    /** There are none: an aggregate here has tens of events, not thousands. */
    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return Optional.empty();
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("the log is insert-only and keeps no snapshots");
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(rows.head());
    }

    @Override
    public TrackingToken createTokenAt(Instant dateTime) {
        return new GlobalSequenceTrackingToken(rows.positionAt(dateTime.minusNanos(1000)));
    }
}
