package org.assent.platform.timeline.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.assent.platform.timeline.Projector;
import org.assent.platform.timeline.Timeline.Version;
import org.assent.platform.timeline.rows.Library.Book;
import org.assent.platform.timeline.rows.Library.BookArrived;
import org.assent.platform.timeline.rows.Library.BookLost;
import org.assent.platform.timeline.rows.Library.BookMoved;
import org.assent.platform.timeline.rows.Library.CopiesCounted;
import org.assent.platform.timeline.rows.Library.DoorOpened;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ProjectingTest extends LibraryTest {
    @Test
    void several_changes_of_one_row_in_one_batch_are_several_versions() {
        log.add(new BookArrived("Solaris", "A"));
        log.add(new BookMoved("Solaris", "B"));
        log.add(new BookLost("Solaris"));
        log.add(new BookArrived("Solaris", "C"));
        project(log.after(0, 4));

        assertThat(timeline.versions(books, "Solaris", timeline.now()))
                .extracting(
                        Version::from, Version::to, version -> version.content().shelf())
                .containsExactly(tuple(1L, 2L, "A"), tuple(2L, 3L, "B"), tuple(4L, Long.MAX_VALUE, "C"));
    }

    @Test
    void stating_what_holds_already_writes_nothing() {
        happens(new BookArrived("Solaris", "A"));
        happens(new CopiesCounted("Solaris", 3, ListedLog.BEGIN));
        happens(new BookMoved("Solaris", "A"));
        happens(new CopiesCounted("Solaris", 3, ListedLog.BEGIN));
        log.add(new BookMoved("Solaris", "B"));
        log.add(new BookMoved("Solaris", "B"));
        log.add(new DoorOpened("Snaut"));
        project(log.after(4, 3));

        assertThat(timeline.versions(books, "Solaris", timeline.now()))
                .extracting(Version::from)
                .containsExactly(1L, 2L, 5L);
        assertThat(timeline.now().position()).isEqualTo(7);
    }

    @Test
    void a_batch_that_was_rolled_back_comes_again_and_leaves_the_same_rows() {
        happens(new BookArrived("Solaris", "A"));
        log.add(new BookMoved("Solaris", "B"));
        log.add(new BookArrived("Eden", "B"));
        log.add(new BookLost("Solaris"));

        transaction.executeWithoutResult(status -> {
            live.on(log.after(1, 3));
            status.setRollbackOnly();
        });
        assertThat(timeline.now().position()).isEqualTo(1);
        assertThat(timeline.find(books, "Solaris", timeline.now()).orElseThrow().shelf())
                .isEqualTo("A");
        assertThat(timeline.find(books, "Eden", timeline.now())).isEmpty();

        project(log.after(1, 2));
        project(log.after(3, 1));
        assertThat(timeline.versions(books, "Solaris", timeline.now()))
                .containsExactly(
                        new Version<>(1, 2, new Book("Solaris", "A", null, null)),
                        new Version<>(2, 4, new Book("Solaris", "B", null, null)));
        assertThat(timeline.find(books, "Eden", timeline.now())).isPresent();
    }

    @Test
    void a_batch_that_the_registers_have_already_is_refused_and_changes_nothing() {
        happens(new BookArrived("Solaris", "A"));
        happens(new BookMoved("Solaris", "B"));

        assertThatThrownBy(() -> project(log.after(0, 2))).hasMessageContaining("rebuild");
        assertThat(timeline.versions(books, "Solaris", timeline.now())).hasSize(2);
    }

    @Test
    void outside_a_transaction_nothing_is_projected() {
        log.add(new BookArrived("Solaris", "A"));

        assertThatThrownBy(() -> live.on(log.after(0, 1))).isInstanceOf(IllegalStateException.class);
        assertThat(timeline.now().position()).isZero();
    }

    @Test
    void an_event_that_a_register_cannot_take_is_named_with_its_position_and_stops_the_batch() {
        Projector<Book> strict = new Projector<>("library_book", Book.class) {
            {
                on(BookMoved.class, (event, rows) -> rows.change(event.payload().title(), book -> book));
            }
        };
        LiveProjection projection = new LiveProjection(new Registers(List.of(strict), database.application()));
        log.add(new BookMoved("Solaris", "B"));

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> projection.on(log.after(0, 1))))
                .hasMessageContaining("library_book")
                .hasMessageContaining("library.BookMoved.1 at 1")
                .hasRootCauseMessage("no row Solaris");
        assertThat(timeline.now().position()).isZero();
    }

    @Test
    void a_text_that_the_database_cannot_hold_does_not_stop_the_registers() {
        happens(new BookArrived("Solaris", "A\0B"));

        assertThat(timeline.find(books, "Solaris", timeline.now()).orElseThrow().shelf())
                .isEqualTo("A\uFFFDB");
    }

    @Test
    void only_the_components_of_a_record_are_stored_and_instants_sort_as_text() {
        happens(new BookArrived("Solaris", "A"));
        happens(new CopiesCounted("Solaris", 3, ListedLog.BEGIN));
        happens(new CopiesCounted("Solaris", 3, ListedLog.BEGIN.plusNanos(1)));

        assertThat(JdbcClient.create(database.application())
                        .sql("select content::text from read.library_book order by counted_at nulls first")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "{\"shelf\": \"A\", \"title\": \"Solaris\"}",
                        "{\"shelf\": \"A\", \"title\": \"Solaris\", \"copies\": 3, \"countedAt\": \"2026-11-23T08:00:00.000000000Z\"}",
                        "{\"shelf\": \"A\", \"title\": \"Solaris\", \"copies\": 3, \"countedAt\": \"2026-11-23T08:00:00.000000001Z\"}");
    }

    @Test
    void two_registers_of_one_name_and_a_register_without_a_table_are_refused() {
        assertThatThrownBy(() -> new Registers(List.of(books, new Library.Books()), database.application()))
                .hasMessageContaining("library_book");
        Projector<Book> nowhere = new Projector<>("library_nowhere", Book.class) {};
        assertThatThrownBy(() -> registers.table(nowhere)).hasMessageContaining("library_nowhere");
        Projector<Book> injected = new Projector<>("library_book; select 1", Book.class) {};
        assertThatThrownBy(() -> registers.table(injected)).hasMessageContaining("not the name of a table");
    }
}
