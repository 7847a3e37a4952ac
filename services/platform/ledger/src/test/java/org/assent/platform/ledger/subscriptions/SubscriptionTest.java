package org.assent.platform.ledger.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.assent.platform.database.Database;
import org.assent.platform.ledger.Eventually;
import org.assent.platform.ledger.LedgerApplication;
import org.assent.platform.ledger.LedgerDatabase;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.ledger.StepDoor;
import org.assent.platform.ledger.Subscription;
import org.assent.platform.ledger.Subscription.Start;
import org.assent.platform.ledger.SubscriptionStatus;
import org.assent.platform.ledger.Subscriptions;
import org.assent.platform.ledger.library.Book.AcquireBook;
import org.assent.platform.ledger.library.Book.LendOften;
import org.assent.platform.ledger.library.Book.RemindReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class SubscriptionTest {
    private static final String GROUP = "test.register";

    private final List<AutoCloseable> open = new ArrayList<>();
    private Database database;
    private JdbcTemplate register;

    @BeforeEach
    void prepare() {
        database = LedgerDatabase.empty();
        LedgerDatabase.execute(
                database,
                "drop table if exists access.handled; create table access.handled (position bigint, node text);"
                        + " grant select, insert on access.handled to assent_app");
        register = new JdbcTemplate(database.application());
    }

    @AfterEach
    void tidy() throws Exception {
        for (AutoCloseable one : open) {
            one.close();
        }
        LedgerDatabase.execute(database, "drop table access.handled");
    }

    @Test
    void every_event_is_handled_once_in_order_across_a_restart() throws Exception {
        LedgerApplication first = start(register("a"));
        write(first, 30);
        await(first, 61);
        first.close();
        LedgerApplication second = start(register("b"));
        write(second, 30);
        await(second, 122);

        assertThat(handled()).containsExactlyElementsOf(upTo(122));
        assertThat(LedgerDatabase.number("select position from ledger.token_entry where processor = '" + GROUP + "'"))
                .isEqualTo(122);
    }

    @Test
    void a_batch_that_fails_is_taken_back_and_comes_again() throws Exception {
        AtomicBoolean failed = new AtomicBoolean();
        LedgerApplication application = start(new Subscription(GROUP, Start.FIRST_EVENT, 1, events -> {
            insert("a", events);
            if (!failed.getAndSet(true)) {
                throw new IllegalStateException("for once");
            }
        }));
        write(application, 5);
        await(application, 11);

        assertThat(failed).isTrue();
        assertThat(handled()).containsExactlyElementsOf(upTo(11));
    }

    @Test
    void a_failing_reader_says_why_and_stops_nobody_else() throws Exception {
        LedgerApplication application = start(
                new Subscription("test.broken", Start.FIRST_EVENT, 1, events -> {
                    throw new IllegalStateException("cannot read that");
                }),
                register("a"));
        write(application, 1);
        await(application, 3);

        Subscriptions subscriptions = application.get(Subscriptions.class);
        Eventually.holds(
                "the reason shows",
                () -> subscriptions.status().stream()
                        .filter(status -> status.group().equals("test.broken"))
                        .anyMatch(status -> status.lag() == 3));
        assertThat(subscriptions.status())
                .filteredOn(status -> status.group().equals(GROUP))
                .containsExactly(new SubscriptionStatus(GROUP, 3, 3, null));
    }

    @Test
    void one_that_begins_at_the_head_does_not_see_what_was_before() throws Exception {
        LedgerApplication first = start();
        write(first, 3);
        first.close();
        List<Long> seen = new CopyOnWriteArrayList<>();
        LedgerApplication second = start(
                new Subscription(GROUP, Start.HEAD, 1, events -> events.forEach(event -> seen.add(event.position()))));
        Eventually.holds("started", () -> second.get(Subscriptions.class).position(GROUP) == 7);
        write(second, 1);
        await(second, 10);

        assertThat(seen).containsExactly(8L, 9L, 10L);
    }

    @Test
    void events_written_before_come_in_batches() throws Exception {
        LedgerApplication first = start();
        write(first, 300);
        first.close();
        AtomicInteger batches = new AtomicInteger();
        LedgerApplication second = start(new Subscription(GROUP, Start.FIRST_EVENT, 1, events -> {
            batches.incrementAndGet();
            insert("a", events);
        }));
        await(second, 601);

        assertThat(handled()).containsExactlyElementsOf(upTo(601));
        assertThat(batches).hasValueLessThan(60);
    }

    @Test
    void segments_keep_the_order_of_each_stream() throws Exception {
        Map<UUID, List<Integer>> versions = new ConcurrentHashMap<>();
        LedgerApplication application = start(new Subscription(
                GROUP,
                Start.FIRST_EVENT,
                4,
                events -> events.forEach(
                        event -> versions.computeIfAbsent(event.stream(), stream -> new CopyOnWriteArrayList<>())
                                .add(event.version()))));
        for (int book = 0; book < 8; book++) {
            write(application, 5);
        }
        Eventually.holds(
                "all came",
                () -> versions.values().stream().mapToInt(List::size).sum() == 88);

        assertThat(versions.values())
                .hasSize(8)
                .allSatisfy(each -> assertThat(each).isSorted().doesNotHaveDuplicates());
    }

    @Test
    void two_nodes_share_a_subscription_and_the_other_takes_over() throws Exception {
        LedgerApplication one = start(register("one"));
        LedgerApplication two = start(register("two"));
        write(one, 10);
        await(two, 21);
        one.close();
        write(two, 10);
        await(two, 42);

        assertThat(handled()).containsExactlyElementsOf(upTo(42));
    }

    @Test
    void a_command_sent_inside_a_reader_commits_with_its_place() throws Exception {
        AtomicBoolean sent = new AtomicBoolean();
        StepDoor[] door = new StepDoor[1];
        LedgerApplication application = start(new Subscription(GROUP, Start.FIRST_EVENT, 1, events -> {
            insert("a", events);
            for (RecordedEvent<?> event : events) {
                if (event.name().equals("BookLent") && !sent.getAndSet(true)) {
                    door[0].send(new RemindReader(event.stream()));
                }
            }
        }));
        door[0] = application.get(StepDoor.class);
        UUID book = LedgerApplication.id();
        application.commands().send(new AcquireBook(book, "Dead Souls"), LedgerApplication.now());
        application
                .commands()
                .send(new org.assent.platform.ledger.library.Book.LendBook(book, "one"), LedgerApplication.now());
        await(application, 3);

        assertThat(application.log().at(3).orElseThrow().name()).isEqualTo("ReaderReminded");
        assertThat(handled()).containsExactly(1L, 2L, 3L);
    }

    private LedgerApplication start(Object... beans) {
        LedgerApplication application = LedgerApplication.start(database, beans);
        open.add(application);
        return application;
    }

    private Subscription register(String node) {
        return new Subscription(GROUP, Start.FIRST_EVENT, 1, events -> insert(node, events));
    }

    private void insert(String node, List<RecordedEvent<?>> events) {
        events.forEach(event -> register.update("insert into access.handled values (?, ?)", event.position(), node));
    }

    private static void write(LedgerApplication application, int times) {
        UUID book = LedgerApplication.id();
        application.commands().send(new AcquireBook(book, "Dead Souls"), LedgerApplication.now());
        application.commands().send(new LendOften(book, times), LedgerApplication.now());
    }

    private static void await(LedgerApplication application, long position) throws InterruptedException {
        assertThat(application.get(Subscriptions.class).await(GROUP, position, 20_000))
                .as("handled up to " + position)
                .isTrue();
    }

    private List<Long> handled() {
        return register.queryForList("select position from access.handled order by ctid", Long.class);
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }
}
