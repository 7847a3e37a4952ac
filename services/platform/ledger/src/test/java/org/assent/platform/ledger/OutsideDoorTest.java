package org.assent.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.assent.kernel.Act;
import org.assent.kernel.Channel;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Refused;
import org.assent.kernel.StepAnswer;
import org.assent.kernel.TextHash;
import org.assent.platform.ledger.Commands.AlreadyExists;
import org.assent.platform.ledger.Commands.KeyReused;
import org.assent.platform.ledger.Commands.ReceivedTooLongAgo;
import org.assent.platform.ledger.Commands.TooLarge;
import org.assent.platform.ledger.Commands.UnknownAggregate;
import org.assent.platform.ledger.Commands.UnstorableText;
import org.assent.platform.ledger.library.Book.AcquireBook;
import org.assent.platform.ledger.library.Book.BookAcquired;
import org.assent.platform.ledger.library.Book.BookLent;
import org.assent.platform.ledger.library.Book.FailAfterDeciding;
import org.assent.platform.ledger.library.Book.LendBook;
import org.assent.platform.ledger.library.Book.LendOften;
import org.assent.platform.ledger.library.Book.RemindReader;
import org.assent.platform.ledger.library.Book.ReturnBook;
import org.assent.platform.ledger.library.LibraryRule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutsideDoorTest {
    private LedgerApplication application;
    private Commands commands;
    private UUID book;

    @BeforeEach
    void start() {
        application = LedgerApplication.start(LedgerDatabase.empty());
        commands = application.commands();
        book = LedgerApplication.id();
    }

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void a_command_is_durable_when_its_receipt_comes() {
        Receipt receipt = commands.send(new AcquireBook(book, "Dead Souls"), now());

        assertThat(receipt.position()).isEqualTo(1);
        assertThat(receipt.events()).isEqualTo(1);
        assertThat(receipt.repeated()).isFalse();
        RecordedEvent<?> event = application.log().at(1).orElseThrow();
        assertThat(event.payload()).isEqualTo(new BookAcquired(book, "Dead Souls"));
        assertThat(event.type()).isEqualTo("library.BookAcquired.1");
        assertThat(event.stream()).isEqualTo(book);
        assertThat(event.version()).isZero();
        assertThat(event.envelope().act().person()).isEqualTo(LedgerApplication.READER);
        assertThat(event.envelope().causedBy()).isNull();
        assertThat(event.envelope().correlationId()).isEqualTo(event.envelope().commandId());
    }

    @Test
    void the_same_nonce_never_comes_twice() {
        commands.send(new AcquireBook(book, "Dead Souls"), now());
        commands.send(new LendOften(book, 5), now());

        assertThat(LedgerDatabase.texts(
                        "select distinct convert_from(metadata, 'UTF8')::jsonb ->> 'nonce' from ledger.event"))
                .hasSize(11)
                .allMatch(nonce -> nonce.length() == 22);
    }

    @Test
    void each_event_is_recorded_later_than_the_one_before() {
        commands.send(new AcquireBook(book, "Dead Souls"), now());
        commands.send(new LendOften(book, 10), now());

        List<Instant> times = application.log().after(0, 100).stream()
                .map(RecordedEvent::recordedAt)
                .toList();
        assertThat(times).hasSize(21).isSorted().doesNotHaveDuplicates();
        for (int position = 1; position <= 21; position++) {
            assertThat(application.log().positionAt(times.get(position - 1))).isEqualTo(position);
            assertThat(application.log().positionAt(times.get(position - 1).minusNanos(1000)))
                    .isLessThan(position);
        }
    }

    @Test
    void a_rule_refuses_and_nothing_is_stored_in_the_aggregate() {
        lend();

        assertThatThrownBy(() -> commands.send(new LendBook(book, "two"), now()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.rule()).isEqualTo(LibraryRule.L1));

        assertThat(application.log().of(book)).hasSize(2);
    }

    @Test
    void a_preview_tells_what_would_be_recorded_and_stores_nothing() {
        commands.send(new AcquireBook(book, "Dead Souls"), now());

        assertThat(commands.preview(new LendBook(book, "one"), now()))
                .singleElement()
                .isInstanceOf(BookLent.class);

        assertThat(application.log().head()).isEqualTo(1);
    }

    @Test
    void a_refused_preview_is_no_attempt() {
        lend();

        assertThatThrownBy(() -> commands.preview(new LendBook(book, "two"), now()))
                .isInstanceOf(Refused.class);

        assertThat(application.log().head()).isEqualTo(2);
    }

    @Test
    void a_handler_that_fails_after_deciding_leaves_nothing() {
        lend();

        assertThatThrownBy(() -> commands.send(new FailAfterDeciding(book), now(), key("a", "x")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("after the decision");

        assertThat(application.log().head()).isEqualTo(2);
        assertThat(LedgerDatabase.number("select count(*) from ledger.idempotency"))
                .isZero();
    }

    @Test
    void the_same_request_with_the_same_key_is_answered_again_and_done_once() {
        commands.send(new AcquireBook(book, "Dead Souls"), now());

        Receipt first = commands.send(new LendBook(book, "one"), now(), key("a", "lend one"));
        Receipt second = commands.send(new LendBook(book, "one"), now(), key("a", "lend one"));

        assertThat(second.position()).isEqualTo(first.position()).isEqualTo(2);
        assertThat(second.events()).isEqualTo(1);
        assertThat(second.repeated()).isTrue();
        assertThat(application.log().head()).isEqualTo(2);
    }

    @Test
    void a_key_belongs_to_the_person_who_chose_it() {
        commands.send(new AcquireBook(book, "Dead Souls"), now(), key("a", "x"));
        Act other = LedgerApplication.act(new PersonRef("person-2"), Instant.now());

        Receipt receipt = commands.send(new LendBook(book, "two"), other, key("a", "y"));

        assertThat(receipt.repeated()).isFalse();
    }

    @Test
    void a_key_that_comes_with_another_request_is_refused() {
        commands.send(new AcquireBook(book, "Dead Souls"), now(), key("a", "acquire"));

        assertThatThrownBy(() -> commands.send(new LendBook(book, "one"), now(), key("a", "lend")))
                .isInstanceOf(KeyReused.class);
    }

    @Test
    void a_command_without_events_is_remembered_by_its_key() {
        commands.send(new AcquireBook(book, "Dead Souls"), now());

        Receipt first = commands.send(new ReturnBook(book), now(), key("a", "return"));
        Receipt second = commands.send(new ReturnBook(book), now(), key("a", "return"));

        assertThat(first).isEqualTo(new Receipt(1, 0, false, null));
        assertThat(second).isEqualTo(new Receipt(1, 0, true, null));
    }

    @Test
    void a_double_click_is_one_act_and_no_refusal() throws Exception {
        commands.send(new AcquireBook(book, "Dead Souls"), now());

        List<Receipt> receipts = together(8, () -> commands.send(new LendBook(book, "one"), now(), key("a", "lend")));

        assertThat(receipts).filteredOn(receipt -> !receipt.repeated()).hasSize(1);
        assertThat(receipts).extracting(Receipt::position).containsOnly(2L);
        assertThat(application.log().head()).isEqualTo(2);
    }

    @Test
    void many_at_once_on_one_aggregate_all_succeed_in_some_order() throws Exception {
        commands.send(new AcquireBook(book, "Dead Souls"), now());
        try (LedgerApplication other = LedgerApplication.start(LedgerDatabase.shared())) {
            List<Commands> nodes = List.of(commands, other.commands());
            AtomicInteger turn = new AtomicInteger();

            together(16, () -> nodes.get(turn.getAndIncrement() % 2).send(new LendOften(book, 2), now()));
        }

        assertThat(application.log().of(book))
                .extracting(RecordedEvent::version)
                .containsExactlyElementsOf(IntStream.range(0, 65).boxed().toList());
    }

    @Test
    void what_is_not_there_is_unknown() {
        assertThatThrownBy(() -> commands.send(new LendBook(book, "one"), now()))
                .isInstanceOf(UnknownAggregate.class);
    }

    @Test
    void what_is_there_is_not_created_again() {
        commands.send(new AcquireBook(book, "Dead Souls"), now());

        assertThatThrownBy(() -> commands.send(new AcquireBook(book, "The Nose"), now()))
                .isInstanceOf(AlreadyExists.class);
    }

    @Test
    void an_event_of_more_than_60000_bytes_is_too_large() {
        assertThatThrownBy(() -> commands.send(new AcquireBook(book, "x".repeat(60_000)), now()))
                .isInstanceOf(TooLarge.class);

        assertThat(application.log().head()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a NUL \0 in it", "half a pair \ud83d"})
    void a_text_with_what_no_text_has_is_bad_input(String title) {
        assertThatThrownBy(() -> commands.send(new AcquireBook(book, title), now()))
                .isInstanceOf(UnstorableText.class);

        assertThat(application.log().head()).isZero();
    }

    @Test
    void a_text_that_speaks_of_such_characters_is_stored() {
        commands.send(new AcquireBook(book, "the escape \\u0000, 😀 and Ж"), now());

        assertThat(application.log().at(1).orElseThrow().payload())
                .isEqualTo(new BookAcquired(book, "the escape \\u0000, 😀 and Ж"));
    }

    @Test
    void an_act_received_more_than_ten_seconds_ago_is_to_be_tried_again() {
        Act old = LedgerApplication.act(LedgerApplication.READER, Instant.now().minusSeconds(11));
        Act ahead =
                LedgerApplication.act(LedgerApplication.READER, Instant.now().plusSeconds(12));

        assertThatThrownBy(() -> commands.send(new AcquireBook(book, "Dead Souls"), old))
                .isInstanceOf(ReceivedTooLongAgo.class);
        assertThatThrownBy(() -> commands.send(new AcquireBook(book, "Dead Souls"), ahead))
                .isInstanceOf(ReceivedTooLongAgo.class);
    }

    @Test
    void within_a_stream_receivedAt_never_runs_backwards_but_the_handler_compares_that_of_the_act() {
        Instant later = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Instant earlier = later.minusSeconds(2);
        commands.send(new AcquireBook(book, "Dead Souls"), LedgerApplication.act(LedgerApplication.READER, later));

        commands.send(new LendBook(book, "one"), LedgerApplication.act(LedgerApplication.READER, earlier));

        RecordedEvent<?> lent = application.log().at(2).orElseThrow();
        assertThat(lent.envelope().act().receivedAt()).isEqualTo(later);
        assertThat(((BookLent) lent.payload()).receivedAt()).isEqualTo(earlier);
        assertThat(LedgerDatabase.texts(
                        "select convert_from(metadata, 'UTF8')::jsonb ->> 'comparedAt' from ledger.event"
                                + " where position = 2"))
                .containsExactly(earlier.toString());
    }

    @Test
    void the_outside_door_is_shut_while_a_transaction_is_open() {
        assertThatThrownBy(() -> application
                        .transaction()
                        .executeWithoutResult(status -> commands.send(new AcquireBook(book, "Dead Souls"), now())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a transaction is open");
    }

    @Test
    void a_consequence_names_its_cause_and_keeps_the_chain() {
        commands.send(new AcquireBook(book, "Dead Souls"), now());
        RecordedEvent<?> cause = application.log().at(1).orElseThrow();

        commands.sendBecauseOf(cause, new LendBook(book, "one"), Act.ofSystem(Channel.POLICY, Instant.now()), null);

        Envelope envelope = application.log().at(2).orElseThrow().envelope();
        assertThat(envelope.causedBy()).isEqualTo(1);
        assertThat(envelope.correlationId()).isEqualTo(cause.envelope().correlationId());
        assertThat(envelope.commandId()).isNotEqualTo(cause.envelope().commandId());
    }

    @Test
    void the_answer_of_the_handler_comes_with_the_receipt() {
        lend();

        Receipt receipt = commands.send(new RemindReader(book), now());

        assertThat(receipt.answer()).isEqualTo(StepAnswer.DONE);
    }

    private void lend() {
        commands.send(new AcquireBook(book, "Dead Souls"), now());
        commands.send(new LendBook(book, "one"), now());
    }

    private static Act now() {
        return LedgerApplication.now();
    }

    private static IdempotencyKey key(String value, String request) {
        return new IdempotencyKey(value, TextHash.of(request).value());
    }

    private static <T> List<T> together(int threads, Callable<T> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> one : pool.invokeAll(Collections.nCopies(threads, work))) {
                results.add(one.get(Duration.ofSeconds(30).toSeconds(), TimeUnit.SECONDS));
            }
            return results;
        } finally {
            pool.shutdown();
        }
    }
}
