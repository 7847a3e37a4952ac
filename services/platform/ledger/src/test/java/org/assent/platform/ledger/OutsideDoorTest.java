package org.assent.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assent.kernel.Ids;
import org.assent.kernel.Refused;
import org.assent.platform.database.Database;
import org.assent.platform.ledger.library.Book.AcquireBook;
import org.assent.platform.ledger.library.Book.BookAcquired;
import org.assent.platform.ledger.library.Book.BookLent;
import org.assent.platform.ledger.library.Book.LendBook;
import org.assent.platform.ledger.library.LibraryRule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutsideDoorTest {
    private LedgerApplication application;

    @BeforeEach
    void start() {
        Database database = LedgerDatabase.empty();
        application = LedgerApplication.start(database);
    }

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void a_command_is_durable_when_its_receipt_comes() {
        UUID book = id();

        Receipt receipt = application.commands().send(new AcquireBook(book, "Dead Souls"), LedgerApplication.now());

        assertThat(receipt.position()).isEqualTo(1);
        assertThat(receipt.events()).isEqualTo(1);
        RecordedEvent<?> event = application.log().at(1).orElseThrow();
        assertThat(event.payload()).isEqualTo(new BookAcquired(book, "Dead Souls"));
        assertThat(event.type()).isEqualTo("library.BookAcquired.1");
        assertThat(event.stream()).isEqualTo(book);
        assertThat(event.envelope().act().person()).isEqualTo(LedgerApplication.READER);
    }

    @Test
    void a_rule_refuses() {
        UUID book = id();
        application.commands().send(new AcquireBook(book, "Dead Souls"), LedgerApplication.now());
        application.commands().send(new LendBook(book, "one"), LedgerApplication.now());

        assertThatThrownBy(() -> application.commands().send(new LendBook(book, "two"), LedgerApplication.now()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.rule()).isEqualTo(LibraryRule.L1));

        assertThat(application.log().of(book))
                .extracting(RecordedEvent::name)
                .containsExactly("BookAcquired", "BookLent");
    }

    @Test
    void a_preview_stores_nothing() {
        UUID book = id();
        application.commands().send(new AcquireBook(book, "Dead Souls"), LedgerApplication.now());

        List<Object> preview = application.commands().preview(new LendBook(book, "one"), LedgerApplication.now());

        assertThat(preview).singleElement().isInstanceOf(BookLent.class);
        assertThat(application.log().head()).isEqualTo(1);
    }

    private static UUID id() {
        return Ids.next(Instant.now(), new java.security.SecureRandom());
    }
}
