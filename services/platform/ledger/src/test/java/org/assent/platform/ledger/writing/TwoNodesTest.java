package org.assent.platform.ledger.writing;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.assent.platform.database.Database;
import org.assent.platform.ledger.EventCatalogue;
import org.assent.platform.ledger.LedgerApplication;
import org.assent.platform.ledger.LedgerDatabase;
import org.assent.platform.ledger.Outbox.Consignment;
import org.assent.platform.ledger.catalogue.StoredEvent;
import org.assent.platform.ledger.catalogue.TypeNumbers;
import org.assent.platform.ledger.library.Book;
import org.assent.platform.ledger.reading.EventRows;
import org.assent.platform.ledger.reading.Tail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Two nodes on one database, many threads, commands of one to three events, some with keys and consignments, some inside another
 * transaction, some that must be refused; a reader follows. What was acknowledged must be there, exactly at its position; of
 * what was refused nothing may be there; the reader must see every position once, in order.
 */
class TwoNodesTest {
    private static final int THREADS = 24;
    private static final int COMMANDS = 120;

    private final Map<Long, String> acknowledged = new ConcurrentHashMap<>();
    private final Queue<UUID> refused = new ConcurrentLinkedQueue<>();
    private final Set<String> keys = ConcurrentHashMap.newKeySet();
    private final LongAdder joined = new LongAdder();
    private Database database;
    private TypeNumbers types;
    private short type;

    @BeforeEach
    void prepare() {
        database = LedgerDatabase.empty();
        LedgerDatabase.execute(
                database,
                "drop table if exists access.step; create table access.step (stream uuid primary key);"
                        + " grant select, insert on access.step to assent_app");
        types = new TypeNumbers(database.application(), new EventCatalogue(List.of(Book.events())));
        type = types.of(WrittenLog.ALIAS);
    }

    @AfterEach
    void tidy() {
        LedgerDatabase.execute(database, "drop table access.step");
    }

    @Test
    void everything_acknowledged_is_stored_once_in_order_and_nothing_refused_is() throws Exception {
        List<Long> read = new ArrayList<>();
        FutureTask<Void> reader = follow(read);
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try (GroupWriter one = writer();
                GroupWriter two = writer()) {
            List<Future<?>> work = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                GroupWriter writer = thread % 2 == 0 ? one : two;
                work.add(pool.submit(() -> act(writer)));
            }
            for (Future<?> one1 : work) {
                one1.get(2, TimeUnit.MINUTES);
            }
        } finally {
            pool.shutdown();
        }
        reader.get(30, TimeUnit.SECONDS);

        List<StoredEvent> stored = new EventRows(database.application(), types).after(0, Integer.MAX_VALUE);
        assertThat(stored)
                .hasSameSizeAs(acknowledged.entrySet())
                .allMatch(event -> acknowledged.get(event.position()).equals(event.stream() + "/" + event.version()));
        assertThat(stored).extracting(StoredEvent::recordedAt).isSorted().doesNotHaveDuplicates();
        assertThat(stored).extracting(StoredEvent::stream).doesNotContainAnyElementsOf(refused);
        assertThat(read)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, stored.size()).boxed().toList());
        assertThat(LedgerDatabase.texts("select key from ledger.idempotency"))
                .containsExactlyInAnyOrderElementsOf(keys);
        assertThat(LedgerDatabase.texts("select key from ledger.outbox")).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(LedgerDatabase.number("select count(*) from access.step s where not exists"
                        + " (select 1 from ledger.event e where e.stream = s.stream)"))
                .isZero();
        assertThat(LedgerDatabase.number("select count(*) from access.step"))
                .isEqualTo(joined.sum())
                .isPositive();
        assertThat(refused).isNotEmpty();
        assertThat(WrittenLog.verify(database).sound()).isTrue();
    }

    private GroupWriter writer() {
        return new GroupWriter(database::dedicated, Clock.systemUTC(), new WriterFigures(new SimpleMeterRegistry()));
    }

    private FutureTask<Void> follow(List<Long> read) {
        EventRows rows = new EventRows(database.application(), types);
        FutureTask<Void> reader = new FutureTask<>(() -> {
            Tail tail = new Tail(database::dedicated);
            tail.start();
            long position = 0;
            while (tail.awaitAfter(position, 3000)) {
                for (StoredEvent event : rows.after(position, 500)) {
                    position = event.position();
                    read.add(position);
                }
            }
            tail.stop();
            return null;
        });
        new Thread(reader, "reader").start();
        return reader;
    }

    private Void act(GroupWriter writer) throws SQLException {
        RandomGenerator random = RandomGenerator.getDefault();
        JoinedWriter joins = new JoinedWriter(writer, Clock.systemUTC());
        UUID taken = null;
        String used = null;
        try (Connection transaction = database.dedicated()) {
            transaction.setAutoCommit(false);
            for (int command = 0; command < COMMANDS; command++) {
                UUID stream = LedgerApplication.id();
                List<NewEvent> events = new ArrayList<>();
                for (int version = 0, n = random.nextInt(10) == 0 ? 3 : 1; version < n; version++) {
                    events.add(WrittenLog.event(stream, version, type, random.nextInt(600)));
                }
                boolean guilty = taken != null && random.nextInt(20) == 0;
                if (guilty) {
                    events.add(WrittenLog.event(taken, 0, type, 10)); // the innocent events must vanish with it
                }
                if (random.nextInt(20) == 0) {
                    if (inside(joins, transaction, stream, events)) {
                        assertThat(guilty).isFalse();
                        taken = stream;
                    } else {
                        assertThat(guilty).isTrue();
                    }
                    continue;
                }
                boolean keyed = random.nextInt(10) == 0;
                boolean again = keyed && used != null && random.nextInt(3) == 0;
                String key = again ? used : "key-" + stream;
                try {
                    Appended appended = writer.append(
                            keyed
                                    ? new Submission(
                                            events,
                                            new KeyUse("person", key, "hash"),
                                            List.of(new Consignment("kind", key, 0, "{}")))
                                    : Submission.of(events));
                    assertThat(guilty || again).isFalse();
                    acknowledge(appended, events);
                    taken = stream;
                    if (keyed) {
                        used = key;
                        keys.add(key);
                    }
                } catch (VersionConflict e) {
                    assertThat(guilty).isTrue();
                    refused.add(stream);
                } catch (KeyTaken e) {
                    assertThat(again).isTrue();
                    refused.add(stream);
                }
            }
        }
        return null;
    }

    private boolean inside(JoinedWriter writer, Connection transaction, UUID stream, List<NewEvent> events)
            throws SQLException {
        try (PreparedStatement step = transaction.prepareStatement("insert into access.step values (?)")) {
            step.setObject(1, stream);
            step.executeUpdate();
            JoinedWriter.Joined appended = writer.append(transaction, events);
            transaction.commit();
            appended.committed();
            acknowledge(appended.appended(), events);
            joined.increment();
            return true;
        } catch (VersionConflict e) {
            transaction.rollback();
            refused.add(stream);
            return false;
        }
    }

    private void acknowledge(Appended appended, List<NewEvent> events) {
        assertThat(appended.last() - appended.first() + 1).isEqualTo(events.size());
        for (int i = 0; i < events.size(); i++) {
            NewEvent event = events.get(i);
            assertThat(acknowledged.put(appended.first() + i, event.stream() + "/" + event.version()))
                    .as("a position given twice")
                    .isNull();
        }
    }
}
