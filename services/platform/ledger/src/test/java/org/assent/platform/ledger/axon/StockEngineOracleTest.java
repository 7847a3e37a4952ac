package org.assent.platform.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.assent.kernel.Act;
import org.assent.platform.database.Database;
import org.assent.platform.ledger.LedgerApplication;
import org.assent.platform.ledger.LedgerDatabase;
import org.assent.platform.ledger.library.Book.BookAcquired;
import org.assent.platform.ledger.library.Book.BookLent;
import org.assent.platform.ledger.library.Book.BookReturned;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same random history of appends, conflicts and loads through our engine and through Axon's own JDBC engine: the same streams,
 * sequence numbers, contents and conflicts come out.
 */
class StockEngineOracleTest {
    private static final int STEPS = 100;

    private Database database;
    private LedgerApplication application;
    private EventStorageEngine ours;
    private EventStorageEngine stock;

    @BeforeEach
    void start() {
        database = LedgerDatabase.empty();
        LedgerDatabase.execute(database, """
                drop table if exists access.domainevententry;
                create table access.domainevententry (globalindex bigserial primary key,
                    aggregateidentifier varchar(255) not null, sequencenumber bigint not null, type varchar(255),
                    eventidentifier varchar(255) not null unique, metadata bytea, payload bytea not null,
                    payloadrevision varchar(255), payloadtype varchar(255) not null, timestamp varchar(255) not null,
                    unique (aggregateidentifier, sequencenumber));
                grant all on access.domainevententry to assent_app;
                grant all on sequence access.domainevententry_globalindex_seq to assent_app
                """);
        application = LedgerApplication.start(database);
        ours = application.get(LedgerStorageEngine.class);
        stock = stock();
    }

    @AfterEach
    void stop() {
        application.close();
        LedgerDatabase.execute(database, "drop table access.domainevententry");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void the_same_history_gives_the_same_streams_and_the_same_conflicts(long seed) {
        Random random = new Random(seed);
        List<UUID> streams = new ArrayList<>();
        Map<UUID, Integer> next = new HashMap<>();
        List<String> order = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            UUID stream = streams.isEmpty() || random.nextInt(5) == 0
                    ? LedgerApplication.id()
                    : streams.get(random.nextInt(streams.size()));
            int version = next.getOrDefault(stream, 0);
            int stale = version > 0 && random.nextInt(6) == 0 ? random.nextInt(version) : version;
            List<DomainEventMessage<?>> events = events(stream, stale, 1 + random.nextInt(4), random);

            String fromStock = outcome(() -> stock.appendEvents(events));
            String fromOurs = outcome(() -> append(events));

            assertThat(fromOurs).isEqualTo(fromStock);
            if (fromStock.equals("stored")) {
                if (version == 0) {
                    streams.add(stream);
                }
                next.put(stream, version + events.size());
                events.forEach(event -> order.add(said(event)));
            }
            UUID loaded = streams.get(random.nextInt(streams.size()));
            long from = random.nextInt(next.get(loaded) + 1);
            assertThat(load(ours, loaded, from)).isEqualTo(load(stock, loaded, from));
            assertThat(ours.lastSequenceNumberFor(loaded.toString()))
                    .isEqualTo(stock.lastSequenceNumberFor(loaded.toString()));
        }

        assertThat(tracked(ours)).isEqualTo(tracked(stock)).isEqualTo(order);
        for (UUID stream : streams) {
            assertThat(load(ours, stream, 0)).isEqualTo(load(stock, stream, 0)).hasSize(next.get(stream));
        }
        assertThat(positions())
                .containsExactlyElementsOf(java.util.stream.LongStream.rangeClosed(1, order.size())
                        .boxed()
                        .toList());
    }

    private static List<DomainEventMessage<?>> events(UUID stream, int from, int count, Random random) {
        List<DomainEventMessage<?>> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Object event = switch (random.nextInt(3)) {
                case 0 -> new BookAcquired(stream, "Название " + random.nextInt());
                case 1 -> new BookLent(stream, "reader", Instant.ofEpochSecond(random.nextInt(1_000_000)));
                default -> new BookReturned(stream);
            };
            events.add(new GenericDomainEventMessage<>("Book", stream.toString(), from + i, event));
        }
        return events;
    }

    /** As a command from outside would, whose handler decided on these events. */
    private void append(List<? extends EventMessage<?>> events) {
        Dispatch dispatch =
                new Dispatch(Dispatch.Door.OUTSIDE, LedgerApplication.now(), LedgerApplication.id(), null, null);
        DefaultUnitOfWork<?> unitOfWork = DefaultUnitOfWork.startAndGet(GenericCommandMessage.asCommandMessage("append")
                .withMetaData(Map.of(Act.KEY, dispatch.act(), Dispatch.KEY, dispatch)));
        unitOfWork.execute(() -> ours.appendEvents(events), RollbackConfigurationType.ANY_THROWABLE);
    }

    private static String outcome(Runnable append) {
        try {
            append.run();
            return "stored";
        } catch (AggregateStreamCreationException e) {
            return "exists";
        } catch (ConcurrencyException e) {
            return "conflict";
        }
    }

    private static List<String> load(EventStorageEngine engine, UUID stream, long from) {
        DomainEventStream events = engine.readEvents(stream.toString(), from);
        List<String> all = new ArrayList<>();
        events.forEachRemaining(event -> all.add(said(event)));
        return all;
    }

    private static List<String> tracked(EventStorageEngine engine) {
        return engine.readEvents(engine.createTailToken(), false)
                .map(event -> said((DomainEventMessage<?>) event))
                .toList();
    }

    private List<Long> positions() {
        List<Long> positions = new ArrayList<>();
        ours.readEvents(new GlobalSequenceTrackingToken(0), false)
                .map(TrackedEventMessage::trackingToken)
                .forEach(token -> positions.add(token.position().orElseThrow()));
        return positions;
    }

    private static String said(DomainEventMessage<?> event) {
        return event.getAggregateIdentifier() + "/" + event.getSequenceNumber() + " " + event.getPayload();
    }

    private EventStorageEngine stock() {
        Jackson3Serializer serializer = Jackson3Serializer.builder().build();
        return JdbcEventStorageEngine.builder()
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .connectionProvider(database.application()::getConnection)
                .transactionManager(NoTransactionManager.INSTANCE)
                .persistenceExceptionResolver(StockEngineOracleTest::isDuplicate)
                .build();
    }

    private static boolean isDuplicate(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && "23505".equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
