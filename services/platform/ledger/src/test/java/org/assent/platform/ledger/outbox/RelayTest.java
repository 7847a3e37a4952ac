package org.assent.platform.ledger.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.assent.kernel.Channel;
import org.assent.platform.database.Database;
import org.assent.platform.ledger.Eventually;
import org.assent.platform.ledger.LedgerApplication;
import org.assent.platform.ledger.LedgerDatabase;
import org.assent.platform.ledger.Outbox;
import org.assent.platform.ledger.Outbox.Consignment;
import org.assent.platform.ledger.OutboxView;
import org.assent.platform.ledger.Policy;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.ledger.library.Book.AcquireBook;
import org.assent.platform.ledger.library.Book.BookAcquired;
import org.assent.platform.ledger.library.Book.BookLent;
import org.assent.platform.ledger.library.Book.LendBook;
import org.assent.platform.ledger.library.Book.RemindReader;
import org.assent.platform.ledger.library.Book.ReturnBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RelayTest {
    private final List<AutoCloseable> open = new ArrayList<>();
    private Database database;

    @BeforeEach
    void prepare() {
        database = LedgerDatabase.empty();
    }

    @AfterEach
    void tidy() throws Exception {
        for (AutoCloseable one : open) {
            one.close();
        }
    }

    /** Takes one kind and does with it what a test wants. */
    private record TestCarrier(String kind, Consumer<Consignment> action) implements Outbox.Carrier {
        @Override
        public void deliver(Consignment consignment) {
            action.accept(consignment);
        }
    }

    private static final class WhenBookAcquiredThenLendIt implements Policy<BookAcquired, LendBook> {
        @Override
        public Class<BookAcquired> when() {
            return BookAcquired.class;
        }

        @Override
        public Class<LendBook> command() {
            return LendBook.class;
        }

        @Override
        public Optional<LendBook> then(RecordedEvent<BookAcquired> event) {
            return event.payload().title().startsWith("Dead")
                    ? Optional.of(new LendBook(event.payload().id(), "first reader"))
                    : Optional.empty();
        }
    }

    private static final class WhenBookLentThenLendItAgain implements Policy<BookLent, LendBook> {
        @Override
        public Class<BookLent> when() {
            return BookLent.class;
        }

        @Override
        public Class<LendBook> command() {
            return LendBook.class;
        }

        @Override
        public Optional<LendBook> then(RecordedEvent<BookLent> event) {
            return event.payload().reader().equals("one")
                    ? Optional.of(new LendBook(event.payload().id(), "two"))
                    : Optional.empty();
        }
    }

    private static final class WhenBookLentThenRemindReader implements Policy<BookLent, RemindReader> {
        private volatile boolean broken;

        @Override
        public Class<BookLent> when() {
            return BookLent.class;
        }

        @Override
        public Class<RemindReader> command() {
            return RemindReader.class;
        }

        @Override
        public Optional<RemindReader> then(RecordedEvent<BookLent> event) {
            if (broken) {
                throw new IllegalStateException("a bug in the policy");
            }
            return Optional.of(new RemindReader(event.payload().id()));
        }
    }

    @Test
    void a_policy_sends_its_command_once_and_says_why() {
        LedgerApplication application = start(new WhenBookAcquiredThenLendIt());
        UUID book = acquire(application, "Dead Souls");
        acquire(application, "The Nose");

        Eventually.holds("lent", () -> application.log().of(book).size() == 2);

        RecordedEvent<?> lent = application.log().of(book).get(1);
        assertThat(lent.envelope().causedBy()).isEqualTo(1);
        assertThat(lent.envelope().act().channel()).isEqualTo(Channel.POLICY);
        assertThat(LedgerDatabase.texts("select key from ledger.outbox"))
                .containsExactly("WhenBookAcquiredThenLendIt-1");
        assertThat(LedgerDatabase.texts("select person || key from ledger.idempotency"))
                .containsExactly("systemWhenBookAcquiredThenLendIt-1");
    }

    @Test
    void two_nodes_and_a_second_delivery_still_make_it_once() {
        LedgerApplication one = start(new WhenBookAcquiredThenLendIt());
        start(new WhenBookAcquiredThenLendIt());
        List<UUID> books = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            books.add(acquire(one, "Dead Souls " + i));
        }
        Eventually.holds(
                "all lent",
                () -> one.log().head() == 40 && one.get(OutboxView.class).waitingCount() == 0);

        LedgerDatabase.execute(database, "update ledger.outbox set done_at = null, next_try_at = now()");
        Eventually.holds("all delivered again", () -> one.get(OutboxView.class).waitingCount() == 0);

        assertThat(one.log().head()).isEqualTo(40);
        assertThat(books).allSatisfy(book -> assertThat(one.log().of(book)).hasSize(2));
    }

    @Test
    void a_command_that_a_rule_refuses_is_dead_and_an_administrator_can_try_it_again() {
        LedgerApplication application = start(new WhenBookLentThenLendItAgain());
        UUID book = acquire(application, "Dead Souls");
        application.commands().send(new LendBook(book, "one"), LedgerApplication.now());
        OutboxView view = application.get(OutboxView.class);
        Eventually.holds("given up", () -> view.deadCount() == 1);
        OutboxView.Row dead = view.waiting(10).get(0);
        assertThat(dead.dead()).isTrue();
        assertThat(dead.lastError()).contains("L1").contains("A book is lent to one reader at a time.");

        application.commands().send(new ReturnBook(book), LedgerApplication.now());
        assertThat(view.retry(dead.id())).isTrue();
        assertThat(view.retry(dead.id() + 1)).isFalse();

        Eventually.holds("lent", () -> application.log().of(book).size() == 4);
        Eventually.holds("nothing waits", () -> view.waiting(10).isEmpty());
    }

    @Test
    void a_policy_that_fails_blocks_no_other_and_is_asked_again() {
        WhenBookLentThenRemindReader broken = new WhenBookLentThenRemindReader();
        broken.broken = true;
        LedgerApplication application = start(broken, new WhenBookAcquiredThenLendIt());
        UUID first = acquire(application, "Dead Souls");
        UUID second = acquire(application, "Dead Water");
        Eventually.holds(
                "both lent",
                () -> application.log().of(first).size() == 2
                        && application.log().of(second).size() == 2);

        broken.broken = false;

        Eventually.holds(
                "both reminded",
                () -> application.log().of(first).size() == 3
                        && application.log().of(second).size() == 3);
    }

    @Test
    void a_failing_or_slow_carrier_holds_up_nothing_but_itself() {
        CountDownLatch never = new CountDownLatch(1);
        List<String> delivered = new CopyOnWriteArrayList<>();
        LedgerApplication application =
                start(new TestCarrier("slow", consignment -> waitFor(never)), new TestCarrier("letter", consignment -> {
                    if (consignment.key().equals("bad")) {
                        throw new IllegalStateException("no such mailbox");
                    }
                    delivered.add(consignment.key());
                }));
        application.transaction().executeWithoutResult(status -> {
            add(application, "slow", "a");
            add(application, "letter", "bad");
            add(application, "letter", "b");
            add(application, "letter", "c");
            add(application, "letter", "c");
        });

        Eventually.holds("the others came", () -> delivered.size() == 2);
        assertThat(delivered).containsExactly("b", "c");
        OutboxView.Row bad = application.get(OutboxView.class).waiting(10).stream()
                .filter(row -> row.key().equals("bad"))
                .findFirst()
                .orElseThrow();
        assertThat(bad.lastError()).isEqualTo("IllegalStateException: no such mailbox");
        assertThat(bad.dead()).isFalse();
        assertThat(bad.nextTryAt()).isAfter(bad.createdAt());
        never.countDown();
    }

    @Test
    void what_is_added_in_a_transaction_that_fails_is_never_sent() {
        List<String> delivered = new CopyOnWriteArrayList<>();
        LedgerApplication application =
                start(new TestCarrier("letter", consignment -> delivered.add(consignment.key())));
        assertThatThrownBy(() -> application.transaction().executeWithoutResult(status -> {
                    add(application, "letter", "lost");
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        application.transaction().executeWithoutResult(status -> add(application, "letter", "kept"));

        Eventually.holds("sent", () -> delivered.contains("kept"));
        assertThat(delivered).containsExactly("kept");
    }

    @Test
    void what_was_delivered_long_ago_is_forgotten_and_nothing_else() {
        LedgerDatabase.execute(
                database,
                "insert into ledger.outbox (kind, key, cause, content, done_at, dead, next_try_at) values"
                        + " ('other', 'long ago', 1, '{}', now() - interval '31 days', false, now()),"
                        + " ('other', 'lately', 1, '{}', now() - interval '29 days', false, now()),"
                        + " ('other', 'given up', 1, '{}', null, true, now() - interval '90 days'),"
                        + " ('other', 'waiting', 1, '{}', null, false, now() - interval '90 days')");

        start();

        Eventually.holds(
                "forgotten",
                () -> !LedgerDatabase.texts("select key from ledger.outbox").contains("long ago"));
        assertThat(LedgerDatabase.texts("select key from ledger.outbox order by id"))
                .containsExactly("lately", "given up", "waiting");
    }

    @Test
    void the_outbox_needs_a_transaction() {
        LedgerApplication application = start();

        assertThatThrownBy(() -> add(application, "letter", "a")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void tries_come_after_one_second_two_four_and_at_last_every_ten_minutes() {
        assertThat(Relay.waitAfter(1)).isEqualTo(Duration.ofSeconds(1));
        assertThat(Relay.waitAfter(2)).isEqualTo(Duration.ofSeconds(2));
        assertThat(Relay.waitAfter(4)).isEqualTo(Duration.ofSeconds(8));
        assertThat(Relay.waitAfter(19)).isEqualTo(Duration.ofMinutes(10));
    }

    private LedgerApplication start(Object... beans) {
        LedgerApplication application = LedgerApplication.start(database, beans);
        open.add(application);
        return application;
    }

    private static UUID acquire(LedgerApplication application, String title) {
        UUID book = LedgerApplication.id();
        application.commands().send(new AcquireBook(book, title), LedgerApplication.now());
        return book;
    }

    private static void add(LedgerApplication application, String kind, String key) {
        application.get(Outbox.class).add(new Consignment(kind, key, 1, "{}"));
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
