package org.assent.platform.timeline.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.assent.kernel.Act;
import org.assent.kernel.Channel;
import org.assent.kernel.Ids;
import org.assent.platform.database.Database;
import org.assent.platform.ledger.AggregateType;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.EventTypes;
import org.assent.platform.ledger.LedgerConfiguration;
import org.assent.platform.timeline.Digests;
import org.assent.platform.timeline.EventCoverage;
import org.assent.platform.timeline.Filter;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.NotProjected;
import org.assent.platform.timeline.Rebuild;
import org.assent.platform.timeline.Rebuild.Report;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.timeline.Timeline.Page;
import org.assent.platform.timeline.rows.Chronicle.Tell;
import org.assent.platform.timeline.rows.Library.Book;
import org.assent.platform.timeline.rows.Library.BookArrived;
import org.assent.platform.timeline.rows.Library.BookLost;
import org.assent.platform.timeline.rows.Library.BookMoved;
import org.assent.platform.timeline.rows.Library.DoorOpened;
import org.assent.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The registers behind the real ledger, wired as in the product. */
class LiveLedgerTest {
    private static final UUID CHRONICLE = Ids.derived(Instant.EPOCH, "chronicle");

    private final Library.Books books = new FlakyBooks();
    private final Library.Shelves shelves = new Library.Shelves();
    private static final AtomicInteger FAILURES = new AtomicInteger();

    private Database database;
    private AnnotationConfigApplicationContext application;

    /** Fails as often as a test wants, as a database that goes away would. */
    private static final class FlakyBooks extends Library.Books {
        FlakyBooks() {
            on(DoorOpened.class, (event, rows) -> {
                rows.put(event.payload().by(), new Book(event.payload().by(), "door", null, null));
                if (FAILURES.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                    throw new IllegalStateException("not this time");
                }
            });
        }
    }

    @BeforeEach
    void start() {
        database = TestDatabase.empty();
        FAILURES.set(0);
        application = application();
        application.refresh();
    }

    @AfterEach
    void stop() {
        application.close();
    }

    private AnnotationConfigApplicationContext application() {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean(Database.class, () -> database, bean -> bean.setDestroyMethodName(""));
        context.registerBean(MeterRegistry.class, SimpleMeterRegistry::new);
        context.registerBean(RandomGenerator.class, () -> new SecureRandom());
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean("clockOffset", NoOffset.class, NoOffset::new);
        context.registerBean("chronicleEvents", EventTypes.class, Chronicle::events);
        context.registerBean("chronicle", AggregateType.class, () -> new AggregateType(Chronicle.class));
        context.registerBean("books", Library.Books.class, () -> books);
        context.registerBean("shelves", Library.Shelves.class, () -> shelves);
        context.register(LedgerConfiguration.class, TimelineConfiguration.class);
        return context;
    }

    private static final class NoOffset implements Supplier<Duration> {
        @Override
        public Duration get() {
            return Duration.ZERO;
        }
    }

    private Timeline timeline() {
        return application.getBean(Timeline.class);
    }

    private long tell(Object... events) {
        return application
                .getBean(Commands.class)
                .send(new Tell(CHRONICLE, List.of(events)), Act.ofSystem(Channel.IMPORT, Instant.now()))
                .position();
    }

    private Map<String, String> digestsAt(long position) {
        assertThat(timeline().awaitPosition(position)).isTrue();
        return application.getBean(Digests.class).ofAll();
    }

    private void history(Random random, int commands) {
        for (int i = 0; i < commands; i++) {
            String title = "Book " + random.nextInt(5);
            switch (random.nextInt(3)) {
                case 0 -> tell(new BookArrived(title, "A"), new BookMoved(title, "Shelf " + random.nextInt(3)));
                case 1 -> tell(new BookLost(title));
                default -> tell(new BookMoved(title, "B"), new BookArrived("Book 1", "C"), new BookLost(title));
            }
        }
    }

    @Test
    void a_caller_reads_its_own_write_and_every_earlier_moment() {
        long arrived = tell(new BookArrived("Solaris", "A"));
        long moved = tell(new BookMoved("Solaris", "B"));

        assertThat(timeline().awaitPosition(moved)).isTrue();
        Moment now = timeline().now();
        assertThat(now.position()).isEqualTo(moved);
        assertThat(timeline().find(books, "Solaris", now).orElseThrow().shelf()).isEqualTo("B");

        EventLog log = application.getBean(EventLog.class);
        Moment then = timeline().at(log.recordedAt(moved).orElseThrow().minusNanos(1_000));
        assertThat(then.position()).isEqualTo(arrived);
        assertThat(timeline().find(books, "Solaris", then).orElseThrow().shelf())
                .isEqualTo("A");
        assertThat(timeline().atPosition(arrived).orElseThrow().instant())
                .isEqualTo(log.recordedAt(arrived).orElseThrow());
    }

    @Test
    void every_moment_reads_as_it_read_then() {
        Random random = new Random(11);
        List<Long> positions = new ArrayList<>();
        List<Page<Book>> pages = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            history(random, 1);
            long position = application.getBean(EventLog.class).head();
            assertThat(timeline().awaitPosition(position)).isTrue();
            positions.add(position);
            pages.add(timeline()
                    .list(
                            books,
                            Filter.all().orderedBy("shelf", true),
                            timeline().now()));
        }

        for (int i = 0; i < positions.size(); i++) {
            Moment moment = timeline().atPosition(positions.get(i)).orElseThrow();
            assertThat(timeline().list(books, Filter.all().orderedBy("shelf", true), moment))
                    .as("position " + positions.get(i))
                    .isEqualTo(pages.get(i));
        }
    }

    @Test
    void a_rebuild_gives_the_bytes_of_the_live_registers_and_the_reader_continues_behind_it() {
        Random random = new Random(12);
        history(random, 40);
        Map<String, String> live = digestsAt(application.getBean(EventLog.class).head());

        application.stop();
        Rebuild rebuild = application.getBean(Rebuild.class);
        List<Long> told = new ArrayList<>();
        Report first = rebuild.run((position, head) -> told.add(position));
        Report second = rebuild.run((position, head) -> {});
        assertThat(first.digests()).isEqualTo(live);
        assertThat(second).isEqualTo(first);
        assertThat(told).last().isEqualTo(first.position());

        application.start();
        history(random, 10);
        Map<String, String> grown =
                digestsAt(application.getBean(EventLog.class).head());
        assertThat(grown).isNotEqualTo(live);
        application.stop();
        assertThat(rebuild.run((position, head) -> {}).digests()).isEqualTo(grown);
        application.start();
    }

    @Test
    void a_batch_that_failed_is_tried_again_until_it_succeeds_and_leaves_no_trace_of_the_failures() {
        tell(new BookArrived("Solaris", "A"));
        FAILURES.set(2);
        long position = tell(new BookMoved("Solaris", "B"), new DoorOpened("Snaut"), new BookMoved("Solaris", "C"));
        while (!timeline().awaitPosition(position)) {
            assertThat(FAILURES.get()).isLessThan(3);
        }

        assertThat(FAILURES).hasValue(0);
        assertThat(timeline().versions(books, "Solaris", timeline().now())).hasSize(3);
        Map<String, String> live = digestsAt(position);
        application.stop();
        assertThat(application.getBean(Rebuild.class).run((at, head) -> {}).digests())
                .isEqualTo(live);
        application.start();
    }

    @Test
    void registers_that_are_thrown_away_come_back_from_the_first_event() {
        history(new Random(13), 20);
        Map<String, String> live = digestsAt(application.getBean(EventLog.class).head());
        application.close();
        JdbcClient owner = JdbcClient.create(database.owner());
        owner.sql("truncate read.library_book, read.library_shelf, read.timeline_progress")
                .update();
        owner.sql("delete from ledger.token_entry where processor = 'read'").update();
        application = application();
        application.refresh();

        assertThat(digestsAt(application.getBean(EventLog.class).head())).isEqualTo(live);
    }

    @Test
    void an_event_that_no_register_shows_is_a_gap_unless_a_reason_is_listed() {
        List<EventTypes> catalogue = List.of(Chronicle.events());
        List<Library.Books> plain = List.of(new Library.Books());

        assertThat(EventCoverage.gaps(catalogue, plain, List.of()))
                .containsExactly(
                        "library.ChronicleBegun.1 is shown by no register, and no reason is listed",
                        "library.DoorOpened.1 is shown by no register, and no reason is listed");
        assertThat(EventCoverage.gaps(
                        catalogue,
                        plain,
                        List.of(
                                new NotProjected(Chronicle.ChronicleBegun.class, "The first event of each tells more."),
                                new NotProjected(DoorOpened.class, "Nobody asks who opened the door."))))
                .isEmpty();
        assertThat(EventCoverage.gaps(
                        List.of(EventTypes.of("library").add(1, BookLost.class)),
                        plain,
                        List.of(
                                new NotProjected(BookLost.class, "Nobody misses it."),
                                new NotProjected(DoorOpened.class, "Nobody asks."))))
                .contains("library.BookLost.1 is listed as shown by no register, but one shows it")
                .contains("library_book handles BookArrived, which is in no context's list of events")
                .contains("DoorOpened is listed as shown by no register, but is in no context's list of events");
    }
}
