package org.assent.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.assent.kernel.Channel;
import org.assent.kernel.Refused;
import org.assent.kernel.StepAnswer;
import org.assent.platform.ledger.Outbox.Consignment;
import org.assent.platform.ledger.library.Book.AcquireBook;
import org.assent.platform.ledger.library.Book.FailAfterDeciding;
import org.assent.platform.ledger.library.Book.LendBook;
import org.assent.platform.ledger.library.Book.RemindReader;
import org.assent.platform.ledger.writing.VersionConflict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

class InsideDoorTest {
    private LedgerApplication application;
    private StepDoor door;
    private JdbcTemplate engine;
    private UUID book;

    @BeforeEach
    void start() {
        application = LedgerApplication.start(LedgerDatabase.empty());
        LedgerDatabase.execute(
                LedgerDatabase.shared(),
                "drop table if exists access.step; create table access.step (what text);"
                        + " grant select, insert on access.step to assent_app");
        door = application.get(StepDoor.class);
        engine = new JdbcTemplate(LedgerDatabase.shared().application());
        book = LedgerApplication.id();
        application.commands().send(new AcquireBook(book, "Dead Souls"), LedgerApplication.now());
        application.commands().send(new LendBook(book, "one"), LedgerApplication.now());
    }

    @AfterEach
    void stop() {
        application.close();
        LedgerDatabase.execute(LedgerDatabase.shared(), "drop table access.step");
    }

    @Test
    void a_step_and_its_events_commit_together() {
        StepAnswer answer = application.transaction().execute(status -> {
            work("moved");
            return door.send(new RemindReader(book));
        });

        assertThat(answer).isEqualTo(StepAnswer.DONE);
        assertThat(steps()).isEqualTo(1);
        RecordedEvent<?> reminded = application.log().at(3).orElseThrow();
        assertThat(reminded.name()).isEqualTo("ReaderReminded");
        assertThat(reminded.envelope().act().channel()).isEqualTo(Channel.PROCESS);
        assertThat(reminded.envelope().causedBy()).isEqualTo(2);
        assertThat(reminded.envelope().correlationId())
                .isEqualTo(application.log().at(2).orElseThrow().envelope().correlationId());
    }

    @Test
    void commands_in_one_transaction_see_what_those_before_decided() {
        application.transaction().executeWithoutResult(status -> {
            door.send(new RemindReader(book));
            assertThat(application.log().head()).isEqualTo(2);
            door.send(new RemindReader(book));
        });

        assertThat(application.log().of(book))
                .extracting(event -> event.payload().toString())
                .endsWith("ReaderReminded[id=" + book + ", number=1]", "ReaderReminded[id=" + book + ", number=2]");
    }

    @Test
    void the_inside_door_is_shut_while_no_transaction_is_open() {
        assertThatThrownBy(() -> door.send(new RemindReader(book)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no transaction is open");
    }

    @Test
    void a_failure_after_the_handler_leaves_nothing() {
        assertThatThrownBy(() -> application.transaction().executeWithoutResult(status -> {
                    work("moved");
                    door.send(new RemindReader(book));
                    application.get(Outbox.class).add(new Consignment("letter", "a", 2, "{}"));
                    throw new IllegalStateException("the engine failed");
                }))
                .hasMessage("the engine failed");

        nothingHappened();
    }

    @Test
    void a_failure_before_the_commit_leaves_nothing() {
        failingIn(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                throw new IllegalStateException("before commit");
            }
        });

        nothingHappened();
    }

    @Test
    void a_failure_of_the_commit_itself_leaves_nothing() {
        LedgerDatabase.execute(
                LedgerDatabase.shared(),
                "alter table access.step add constraint once unique (what) deferrable initially deferred");

        assertThatThrownBy(() -> application.transaction().executeWithoutResult(status -> {
                    work("same");
                    work("same");
                    door.send(new RemindReader(book));
                    application.get(Outbox.class).add(new Consignment("letter", "a", 2, "{}"));
                }))
                .isInstanceOf(RuntimeException.class);

        nothingHappened();
    }

    @Test
    void a_handler_that_fails_after_deciding_leaves_nothing_even_where_the_step_goes_on() {
        application.transaction().executeWithoutResult(status -> {
            assertThatThrownBy(() -> door.send(new FailAfterDeciding(book))).hasMessage("after the decision");
            work("went on");
        });

        assertThat(steps()).isEqualTo(1);
        assertThat(application.log().head()).isEqualTo(2);
    }

    @Test
    void a_refusal_is_the_steps_business_and_no_attempt() {
        assertThatThrownBy(() ->
                        application.transaction().executeWithoutResult(status -> door.send(new LendBook(book, "two"))))
                .isInstanceOf(Refused.class);

        assertThat(application.log().head()).isEqualTo(2);
    }

    @Test
    void a_savepoint_that_is_rolled_back_drops_what_it_buffered() {
        TransactionTemplate savepoint = nested(TransactionDefinition.PROPAGATION_NESTED);
        application.transaction().executeWithoutResult(status -> {
            door.send(new RemindReader(book));
            savepoint.executeWithoutResult(inner -> {
                door.send(new RemindReader(book));
                work("inner");
                inner.setRollbackOnly();
            });
            savepoint.executeWithoutResult(inner -> work("kept"));
        });

        assertThat(application.log().of(book)).extracting(RecordedEvent::name).endsWith("BookLent", "ReaderReminded");
        assertThat(engine.queryForList("select what from access.step", String.class))
                .containsExactly("kept");
    }

    @Test
    void a_savepoint_before_the_first_event_drops_them_all() {
        TransactionTemplate savepoint = nested(TransactionDefinition.PROPAGATION_NESTED);
        application.transaction().executeWithoutResult(status -> {
            savepoint.executeWithoutResult(inner -> {
                door.send(new RemindReader(book));
                inner.setRollbackOnly();
            });
            work("kept");
        });

        assertThat(application.log().head()).isEqualTo(2);
        assertThat(steps()).isEqualTo(1);
    }

    @Test
    void another_transaction_in_between_has_a_buffer_of_its_own() {
        TransactionTemplate other = nested(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        UUID second = LedgerApplication.id();
        application.transaction().executeWithoutResult(status -> {
            door.send(new RemindReader(book));
            other.executeWithoutResult(inner -> door.send(new AcquireBook(second, "The Nose")));
            assertThat(application.log().of(second)).hasSize(1);
            assertThat(application.log().of(book)).hasSize(2);
        });

        assertThat(application.log().of(book)).hasSize(3);
    }

    @Test
    void a_conflict_with_an_act_from_outside_takes_the_whole_step_back() {
        assertThatThrownBy(() -> application.transaction().executeWithoutResult(status -> {
                    work("moved");
                    door.send(new RemindReader(book));
                    inAnotherThread(() -> application.commands().send(new RemindReader(book), LedgerApplication.now()));
                }))
                .isInstanceOf(VersionConflict.class);

        assertThat(steps()).isZero();
        assertThat(application.log().of(book)).hasSize(3);
        application.commands().send(new RemindReader(book), LedgerApplication.now());
        assertThat(application.log().head()).isEqualTo(4);
    }

    @Test
    void outside_and_inside_take_turns_without_a_gap() {
        for (int turn = 0; turn < 5; turn++) {
            application.transaction().executeWithoutResult(status -> door.send(new RemindReader(book)));
            application.commands().send(new RemindReader(book), LedgerApplication.now());
        }

        assertThat(application.log().after(0, 100))
                .extracting(RecordedEvent::position)
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L);
    }

    private void failingIn(TransactionSynchronization failure) {
        assertThatThrownBy(() -> application.transaction().executeWithoutResult(status -> {
                    work("moved");
                    door.send(new RemindReader(book));
                    application.get(Outbox.class).add(new Consignment("letter", "a", 2, "{}"));
                    TransactionSynchronizationManager.registerSynchronization(failure);
                }))
                .isInstanceOf(RuntimeException.class);
    }

    private void nothingHappened() {
        assertThat(steps()).isZero();
        assertThat(application.log().head()).isEqualTo(2);
        assertThat(LedgerDatabase.number("select count(*) from ledger.outbox")).isZero();
        application.transaction().executeWithoutResult(status -> door.send(new RemindReader(book)));
        assertThat(application.log().head()).isEqualTo(3);
    }

    private TransactionTemplate nested(int propagation) {
        TransactionTemplate template = new TransactionTemplate(application.get(PlatformTransactionManager.class));
        template.setPropagationBehavior(propagation);
        return template;
    }

    private void work(String what) {
        engine.update("insert into access.step values (?)", what);
    }

    private long steps() {
        return LedgerDatabase.number("select count(*) from access.step");
    }

    private static void inAnotherThread(Runnable work) {
        Thread thread = new Thread(work);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
