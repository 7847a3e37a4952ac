package org.assent.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.assent.platform.database.Database;
import org.assent.platform.ledger.Commands.OutcomeUnknown;
import org.assent.platform.ledger.Outbox.Consignment;
import org.assent.platform.ledger.catalogue.TypeNumbers;
import org.assent.platform.ledger.library.Book;
import org.assent.platform.ledger.writing.GroupWriter;
import org.assent.platform.ledger.writing.KeyTaken;
import org.assent.platform.ledger.writing.KeyUse;
import org.assent.platform.ledger.writing.NewEvent;
import org.assent.platform.ledger.writing.Submission;
import org.assent.platform.ledger.writing.WriterFigures;
import org.assent.platform.proof.Hashes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever breaks while a command from outside is stored: events, idempotency record and consignments are all there or none. */
class OutsideAtomicityTest {
    /** When the connection breaks, seen from the statement that stores. */
    private enum Break {
        NEVER,
        BEFORE_SENDING,
        BEFORE_THE_ANSWER
    }

    private final AtomicReference<Break> next = new AtomicReference<>(Break.NEVER);
    private Database database;
    private GroupWriter writer;
    private short type;

    @BeforeEach
    void open() {
        database = LedgerDatabase.empty();
        type = new TypeNumbers(database.application(), new EventCatalogue(List.of(Book.events())))
                .of("library.BookReturned.1");
        writer = new GroupWriter(
                () -> breakable(database.dedicated()), Clock.systemUTC(), new WriterFigures(new SimpleMeterRegistry()));
        writer.append(Submission.of(List.of(event())));
    }

    @AfterEach
    void close() {
        writer.close();
        for (String table : List.of("event", "idempotency", "outbox")) {
            LedgerDatabase.execute(database, "drop trigger if exists fail on ledger." + table);
        }
    }

    @Test
    void a_connection_that_breaks_before_sending_leaves_nothing_and_the_command_can_be_sent_again() {
        Submission submission = submission();
        next.set(Break.BEFORE_SENDING);

        assertThatThrownBy(() -> writer.append(submission)).isInstanceOf(OutcomeUnknown.class);
        assertStored(0);

        assertThat(writer.append(submission).last()).isEqualTo(2);
        assertStored(1);
    }

    @Test
    void a_connection_that_breaks_before_the_answer_leaves_all_and_the_key_tells() {
        Submission submission = submission();
        next.set(Break.BEFORE_THE_ANSWER);

        assertThatThrownBy(() -> writer.append(submission)).isInstanceOf(OutcomeUnknown.class);
        assertStored(1);

        assertThatThrownBy(() -> writer.append(submission)).isInstanceOf(KeyTaken.class);
        assertStored(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"event", "idempotency", "outbox"})
    void a_failure_at_any_of_the_tables_leaves_nothing_in_the_others(String table) {
        LedgerDatabase.execute(
                database,
                "create or replace function access.fail() returns trigger language plpgsql as"
                        + " $$ begin raise exception 'disk full' using errcode = '53100'; end $$;"
                        + " create trigger fail after insert on ledger." + table
                        + " for each row execute function access.fail()");
        Submission submission = submission();

        assertThatThrownBy(() -> writer.append(submission)).isInstanceOf(OutcomeUnknown.class);
        assertStored(0);

        LedgerDatabase.execute(database, "drop trigger fail on ledger." + table);
        assertThat(writer.append(submission).last()).isEqualTo(2);
        assertStored(1);
    }

    private void assertStored(int times) {
        assertThat(LedgerDatabase.number("select count(*) from ledger.event")).isEqualTo(1 + times);
        assertThat(LedgerDatabase.number("select count(*) from ledger.idempotency"))
                .isEqualTo(times);
        assertThat(LedgerDatabase.number("select count(*) from ledger.outbox")).isEqualTo(times);
    }

    private Submission submission() {
        return new Submission(
                List.of(event()), new KeyUse("p", "k", "h"), List.of(new Consignment("letter", "a", 1, "{}")));
    }

    private NewEvent event() {
        byte[] bytes = "{}".getBytes(StandardCharsets.UTF_8);
        UUID stream = LedgerApplication.id();
        return new NewEvent(
                stream, 0, type, Instant.now(), bytes, bytes, Hashes.content("library.BookReturned.1", bytes, bytes));
    }

    private Connection breakable(Connection real) {
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    Object result = call(() -> method.invoke(real, arguments));
                    return method.getName().equals("prepareStatement")
                                    && String.valueOf(arguments[0]).contains("insert into")
                            ? breakable((PreparedStatement) result, real)
                            : result;
                });
    }

    private PreparedStatement breakable(PreparedStatement real, Connection connection) {
        return (PreparedStatement) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {PreparedStatement.class}, (proxy, method, arguments) -> {
                    Break now = method.getName().equals("execute") ? next.getAndSet(Break.NEVER) : Break.NEVER;
                    if (now == Break.BEFORE_SENDING) {
                        connection.close();
                        throw new SQLException("broken before sending", "08006");
                    }
                    Object result = call(() -> method.invoke(real, arguments));
                    if (now == Break.BEFORE_THE_ANSWER) {
                        connection.close();
                        throw new SQLException("broken before the answer", "08006");
                    }
                    return result;
                });
    }

    private interface Call {
        Object run() throws IllegalAccessException, InvocationTargetException;
    }

    private static Object call(Call call) throws Throwable {
        try {
            return call.run();
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
