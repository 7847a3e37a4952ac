package org.assent.platform.timeline.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assent.platform.timeline.Filter;
import org.assent.platform.timeline.Rebuild;
import org.assent.platform.timeline.Rebuild.Report;
import org.assent.platform.timeline.rows.Library.BookArrived;
import org.assent.platform.timeline.rows.Library.BookMoved;
import org.assent.platform.timeline.rows.Library.DoorOpened;
import org.junit.jupiter.api.Test;

class RebuildTest extends LibraryTest {
    private Rebuild rebuild(Library.Books register) {
        return new OfflineRebuild(
                new Registers(List.of(register, shelves), database.application()),
                log,
                database.owner(),
                (connection, position) -> {});
    }

    @Test
    void a_rebuild_that_fails_leaves_the_registers_as_they_were() {
        happens(new BookArrived("Solaris", "A"));
        happens(new BookMoved("Solaris", "B"));
        happens(new DoorOpened("Snaut"));
        Map<String, String> before = new TableDigests(registers).ofAll();
        Library.Books broken = new Library.Books() {
            {
                on(DoorOpened.class, (event, rows) -> rows.change("nobody", book -> book));
            }
        };

        assertThatThrownBy(() -> rebuild(broken).run((position, head) -> {}))
                .hasMessageContaining("library.DoorOpened.1 at 3");
        assertThat(new TableDigests(registers).ofAll()).isEqualTo(before);
        assertThat(timeline.now().position()).isEqualTo(3);
    }

    @Test
    void a_rebuild_takes_away_what_no_event_explains_and_shows_what_a_changed_register_says() {
        happens(new BookArrived("Solaris", "A"));
        transaction.executeWithoutResult(status -> {
            TableVersions forged = new TableVersions(registers.table(books), database.application());
            forged.add("Forged", 1, Long.MAX_VALUE, "{\"title\": \"Forged\"}");
            forged.write();
        });
        Library.Books changed = new Library.Books() {
            {
                on(DoorOpened.class, (event, rows) -> rows.end("Solaris"));
            }
        };
        happens(new DoorOpened("Snaut"));

        rebuild(changed).run((position, head) -> {});
        assertThat(timeline.find(books, "Forged", timeline.now())).isEmpty();
        assertThat(timeline.find(books, "Solaris", timeline.now())).isEmpty();
        assertThat(timeline.find(books, "Solaris", when(1))).isPresent();
    }

    @Test
    void an_empty_log_gives_empty_registers() {
        Report report = rebuild(books).run((position, head) -> {});

        assertThat(report.position()).isZero();
        assertThat(report.versions()).isZero();
        assertThat(timeline.now().position()).isZero();
    }

    @Test
    void a_rebuild_of_many_rows_is_written_in_chunks_and_tells_how_far_it_is() {
        String shelf = "shelf ".repeat(100);
        for (int i = 0; i < 2_500; i++) {
            log.add(new BookArrived("Book " + i, shelf + (i % 7)));
            log.add(new BookMoved("Book " + i, "B"));
        }
        List<Long> told = new ArrayList<>();
        Report report = rebuild(books).run((position, head) -> {
            assertThat(head).isEqualTo(5_000);
            told.add(position);
        });

        assertThat(told).containsExactly(1_000L, 2_000L, 3_000L, 4_000L, 5_000L, 5_000L);
        assertThat(timeline.list(books, Filter.all(), when(5_000)).total()).isEqualTo(2_500);
        assertThat(report.versions()).isGreaterThan(5_000);
        assertThat(report.digests()).isEqualTo(new TableDigests(registers).ofAll());
    }
}
