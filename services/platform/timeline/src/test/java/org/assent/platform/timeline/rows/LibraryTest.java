package org.assent.platform.timeline.rows;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.assent.platform.database.Database;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.timeline.Filter;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.ReadersNetwork;
import org.assent.platform.timeline.Timeline;
import org.assent.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the tests of the library share: an empty database, its registers and a log to which they state events. */
abstract class LibraryTest {
    final Library.Books books = new Library.Books();
    final Library.Shelves shelves = new Library.Shelves();

    ListedLog log;
    Database database;
    Registers registers;
    LiveProjection live;
    Timeline timeline;
    TransactionTemplate transaction;

    @BeforeEach
    void emptyLibrary() {
        database = TestDatabase.empty();
        log = new ListedLog();
        registers = new Registers(List.of(books, shelves), database.application());
        live = new LiveProjection(registers);
        timeline = timeline(Duration.ofSeconds(5));
        transaction = new TransactionTemplate(new JdbcTransactionManager(database.application()));
    }

    Timeline timeline(Duration patience) {
        return timeline(patience, () -> null);
    }

    Timeline timeline(ReadersNetwork reader) {
        return timeline(Duration.ofSeconds(5), reader);
    }

    private Timeline timeline(Duration patience, ReadersNetwork reader) {
        Clock clock = Clock.fixed(ListedLog.BEGIN.plusSeconds(1_000_000), ZoneOffset.UTC);
        return new JdbcTimeline(registers, log, clock, patience, reader);
    }

    /** States an event and lets the registers have it. */
    long happens(Object event) {
        long position = log.add(event);
        project(log.after(position - 1, 1));
        return position;
    }

    void project(List<RecordedEvent<?>> events) {
        transaction.executeWithoutResult(status -> live.on(events));
    }

    Moment when(long position) {
        return timeline.atPosition(position).orElseThrow();
    }

    List<String> titles(Filter filter, Moment moment) {
        return timeline.list(books, filter, moment).rows().stream()
                .map(Library.Book::title)
                .toList();
    }
}
