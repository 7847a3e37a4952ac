package org.assent.platform.ledger.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.assent.platform.database.Database;
import org.assent.platform.ledger.Commands.OutcomeUnknown;
import org.assent.platform.ledger.EventCatalogue;
import org.assent.platform.ledger.LedgerApplication;
import org.assent.platform.ledger.LedgerDatabase;
import org.assent.platform.ledger.Outbox.Consignment;
import org.assent.platform.ledger.catalogue.TypeNumbers;
import org.assent.platform.ledger.library.Book;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupWriterTest {
    private final AtomicReference<Connection> connection = new AtomicReference<>();
    private final UUID stream = LedgerApplication.id();
    private Database database;
    private GroupWriter writer;
    private short type;

    @BeforeEach
    void open() {
        database = LedgerDatabase.empty();
        type = new TypeNumbers(database.application(), new EventCatalogue(List.of(Book.events()))).of(WrittenLog.ALIAS);
        writer = writer(Clock.systemUTC());
    }

    @AfterEach
    void close() {
        writer.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 64, 500})
    void any_number_of_events_goes_together(int count) throws Exception {
        Appended first = writer.append(Submission.of(events(stream, count)));
        Appended second = writer.append(Submission.of(events(LedgerApplication.id(), count)));

        assertThat(first).isEqualTo(new Appended(1, count, count));
        assertThat(second).isEqualTo(new Appended(count + 1, 2L * count, count));
        assertThat(WrittenLog.verify(database).sound()).isTrue();
    }

    @Test
    void a_command_of_nothing_but_a_key_is_stored_at_the_head() {
        writer.append(Submission.of(events(stream, 2)));

        Appended appended = writer.append(new Submission(List.of(), new KeyUse("p", "k", "h"), List.of()));

        assertThat(appended.last()).isEqualTo(2);
        assertThat(appended.events()).isZero();
        assertThat(LedgerDatabase.texts(
                        "select person || key || request_hash || position || events from" + " ledger.idempotency"))
                .containsExactly("pkh20");
    }

    @Test
    void a_consignment_is_stored_once_for_each_kind_and_key() {
        Consignment letter = new Consignment("letter", "a", 1, "{}");
        writer.append(new Submission(events(stream, 1), null, List.of(letter, letter)));

        writer.append(new Submission(events(LedgerApplication.id(), 1), null, List.of(letter)));

        assertThat(LedgerDatabase.number("select count(*) from ledger.outbox")).isEqualTo(1);
        assertThat(LedgerDatabase.number("select count(*) from ledger.event")).isEqualTo(2);
    }

    @Test
    void a_taken_key_takes_events_and_consignments_down_with_it() {
        KeyUse key = new KeyUse("p", "k", "h");
        writer.append(new Submission(events(stream, 1), key, List.of()));

        assertThatThrownBy(() -> writer.append(new Submission(
                        events(LedgerApplication.id(), 1), key, List.of(new Consignment("letter", "a", 1, "{}")))))
                .isInstanceOf(KeyTaken.class);

        assertThat(LedgerDatabase.number("select count(*) from ledger.outbox")).isZero();
        assertThat(LedgerDatabase.number("select count(*) from ledger.event")).isEqualTo(1);
    }

    @Test
    void a_command_that_repeats_a_version_of_its_own_is_refused() {
        List<NewEvent> twice = List.of(WrittenLog.event(stream, 0, type, 1), WrittenLog.event(stream, 0, type, 2));

        assertThatThrownBy(() -> writer.append(Submission.of(twice))).isInstanceOf(VersionConflict.class);

        assertThat(LedgerDatabase.number("select count(*) from ledger.event")).isZero();
    }

    @Test
    void what_the_database_cannot_store_fails_its_own_command_only() {
        Submission bad =
                new Submission(events(stream, 1), null, List.of(new Consignment("letter", "no \0 allowed", 1, "{}")));

        assertThatThrownBy(() -> writer.append(bad)).isInstanceOf(IllegalStateException.class);

        assertThat(writer.append(Submission.of(events(stream, 1))).last()).isEqualTo(1);
    }

    @Test
    void a_broken_connection_leaves_the_outcome_unknown_and_the_next_command_finds_the_head_again() throws Exception {
        writer.append(Submission.of(events(stream, 3)));
        connection.get().close();

        assertThatThrownBy(() -> writer.append(Submission.of(events(LedgerApplication.id(), 1))))
                .isInstanceOf(OutcomeUnknown.class);

        assertThat(writer.append(Submission.of(events(LedgerApplication.id(), 1)))
                        .last())
                .isEqualTo(4);
    }

    @Test
    void a_clock_that_stands_still_or_runs_backwards_never_gives_the_same_time_twice() throws Exception {
        Instant noon = Instant.parse("2026-11-23T12:00:00Z");
        try (GroupWriter still = writer(Clock.fixed(noon, ZoneOffset.UTC))) {
            still.append(Submission.of(events(stream, 2)));
            still.append(Submission.of(events(LedgerApplication.id(), 2)));
        }
        try (GroupWriter back = writer(Clock.fixed(noon.minusSeconds(60), ZoneOffset.UTC))) {
            back.append(Submission.of(events(LedgerApplication.id(), 1)));
        }

        assertThat(LedgerDatabase.texts("select (recorded_at - timestamptz '2026-11-23T12:00:00Z')::text"
                        + " from ledger.event order by position"))
                .containsExactly(
                        "00:00:00", "00:00:00.000001", "00:00:00.000002", "00:00:00.000003", "00:00:00.000004");
    }

    private GroupWriter writer(Clock clock) {
        return new GroupWriter(
                () -> {
                    Connection opened = database.dedicated();
                    connection.set(opened);
                    return opened;
                },
                clock,
                new WriterFigures(new SimpleMeterRegistry()));
    }

    private List<NewEvent> events(UUID to, int count) {
        List<NewEvent> events = new ArrayList<>();
        for (int version = 0; version < count; version++) {
            events.add(WrittenLog.event(to, version, type, version));
        }
        return events;
    }
}
