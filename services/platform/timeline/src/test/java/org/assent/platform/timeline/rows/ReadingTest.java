package org.assent.platform.timeline.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assent.platform.timeline.Filter;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.ReadersNetwork;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.timeline.Timeline.BadFilter;
import org.assent.platform.timeline.Timeline.NotReachedYet;
import org.assent.platform.timeline.Timeline.Page;
import org.assent.platform.timeline.Timeline.Version;
import org.assent.platform.timeline.rows.Library.Book;
import org.assent.platform.timeline.rows.Library.BookArrived;
import org.assent.platform.timeline.rows.Library.BookLost;
import org.assent.platform.timeline.rows.Library.BookMoved;
import org.assent.platform.timeline.rows.Library.CopiesCounted;
import org.assent.platform.timeline.rows.Library.DoorOpened;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReadingTest extends LibraryTest {
    @Test
    void a_row_is_read_as_it_was_at_the_moment() {
        long arrived = happens(new BookArrived("Solaris", "A"));
        long moved = happens(new BookMoved("Solaris", "B"));
        long lost = happens(new BookLost("Solaris"));

        assertThat(timeline.find(books, "Solaris", when(arrived)).orElseThrow().shelf())
                .isEqualTo("A");
        assertThat(timeline.find(books, "Solaris", when(moved)).orElseThrow().shelf())
                .isEqualTo("B");
        assertThat(timeline.find(books, "Solaris", when(lost))).isEmpty();
        assertThat(timeline.find(books, "Solaris", timeline.now())).isEmpty();
        assertThat(timeline.find(books, "Sol\0ris", timeline.now())).isEmpty();
    }

    @Test
    void an_instant_means_the_last_position_recorded_by_then_and_the_future_means_now() {
        happens(new BookArrived("Solaris", "A"));
        happens(new BookMoved("Solaris", "B"));

        Moment between = timeline.at(ListedLog.BEGIN.plusSeconds(1).plusMillis(500));
        assertThat(between.position()).isEqualTo(1);
        assertThat(between.past()).isTrue();
        assertThat(between.instant()).isEqualTo(ListedLog.BEGIN.plusSeconds(1).plusMillis(500));
        assertThat(timeline.at(ListedLog.BEGIN).position()).isZero();
        assertThat(timeline.list(books, Filter.all(), timeline.at(ListedLog.BEGIN))
                        .rows())
                .isEmpty();

        Moment ahead = timeline.at(Instant.parse("2099-01-01T00:00:00Z"));
        assertThat(ahead.past()).isFalse();
        assertThat(ahead.position()).isEqualTo(2);
        assertThat(ahead.instant()).isEqualTo(timeline.now().instant());
    }

    @Test
    void for_who_stands_at_a_moment_nothing_later_is_there() {
        happens(new BookArrived("Solaris", "A"));
        happens(new BookMoved("Solaris", "B"));
        Moment first = when(1);
        Timeline standing = timeline(new ReadersNetwork() {
            @Override
            public @Nullable String code() {
                return null;
            }

            @Override
            public Moment standing() {
                return first;
            }
        });

        assertThat(standing.now()).isEqualTo(first);
        assertThat(standing.at(Instant.parse("2099-01-01T00:00:00Z"))).isEqualTo(first);
        assertThat(standing.atPosition(2)).contains(first);
        assertThat(standing.at(ListedLog.BEGIN).position()).isZero();
        assertThat(standing.present().position()).isEqualTo(2);
    }

    @Test
    void a_position_that_the_log_does_not_have_is_no_moment() {
        happens(new BookArrived("Solaris", "A"));

        assertThat(timeline.atPosition(0)).isEmpty();
        assertThat(timeline.atPosition(2)).isEmpty();
        assertThat(when(1).instant()).isEqualTo(ListedLog.BEGIN.plusSeconds(1));
    }

    @Test
    void the_versions_of_a_row_are_told_without_what_came_after_the_moment() {
        happens(new BookArrived("Solaris", "A"));
        happens(new DoorOpened("Snaut"));
        happens(new BookMoved("Solaris", "B"));
        happens(new BookLost("Solaris"));

        assertThat(timeline.versions(books, "Solaris", timeline.now()))
                .containsExactly(
                        new Version<>(1, 3, new Book("Solaris", "A", null, null)),
                        new Version<>(3, 4, new Book("Solaris", "B", null, null)));
        assertThat(timeline.versions(books, "Solaris", when(2)))
                .containsExactly(new Version<>(1, Long.MAX_VALUE, new Book("Solaris", "A", null, null)));
    }

    @Test
    void a_list_is_paged_by_cursor_as_of_a_moment_while_the_registers_move_on() {
        for (int i = 0; i < 25; i++) {
            happens(new BookArrived("Book " + (char) ('a' + i), i % 3 == 0 ? "A" : "B"));
        }
        for (int i = 0; i < 25; i += 2) {
            happens(new CopiesCounted("Book " + (char) ('a' + i), i % 4, ListedLog.BEGIN));
        }
        Moment moment = when(log.head());
        List<String> whole = titles(Filter.all().orderedBy("copies", true), moment);

        List<String> paged = new ArrayList<>();
        Filter filter = Filter.all().orderedBy("copies", true).page(4, null);
        int pages = 0;
        while (true) {
            Page<Book> page = timeline.list(books, filter, moment);
            assertThat(page.total()).isEqualTo(25);
            page.rows().forEach(book -> paged.add(book.title()));
            happens(new BookLost("Book " + (char) ('a' + pages)));
            happens(new BookArrived("Another " + pages, "A"));
            pages++;
            if (page.next() == null) {
                break;
            }
            filter = filter.page(4, page.next());
        }

        assertThat(pages).isEqualTo(7);
        assertThat(paged).containsExactlyElementsOf(whole).doesNotHaveDuplicates();
        assertThat(whole.subList(0, 6)).containsExactly("Book w", "Book s", "Book o", "Book k", "Book g", "Book c");
    }

    @Test
    void numbers_are_ordered_as_numbers_and_rows_without_a_value_come_last_in_both_directions() {
        happens(new BookArrived("Eden", "A"));
        happens(new BookArrived("Fiasco", "A"));
        happens(new BookArrived("Solaris", "A"));
        happens(new CopiesCounted("Fiasco", 2, ListedLog.BEGIN));
        happens(new CopiesCounted("Eden", 12, ListedLog.BEGIN));

        assertThat(titles(Filter.all().orderedBy("copies", false), timeline.now()))
                .containsExactly("Fiasco", "Eden", "Solaris");
        assertThat(titles(Filter.all().orderedBy("copies", true), timeline.now()))
                .containsExactly("Eden", "Fiasco", "Solaris");
        for (boolean largestFirst : new boolean[] {true, false}) {
            Filter first = Filter.all().orderedBy("copies", largestFirst).page(2, null);
            String next = timeline.list(books, first, timeline.now()).next();
            assertThat(titles(first.page(2, next), timeline.now())).containsExactly("Solaris");
        }
    }

    @Test
    void a_filter_takes_the_rows_that_are_equal_and_ignores_an_empty_field() {
        happens(new BookArrived("Eden", "A"));
        happens(new BookArrived("Fiasco", "B"));
        happens(new CopiesCounted("Fiasco", 2, ListedLog.BEGIN));

        assertThat(titles(Filter.all().where("shelf", "B"), timeline.now())).containsExactly("Fiasco");
        assertThat(titles(Filter.all().where("copies", "2"), timeline.now())).containsExactly("Fiasco");
        assertThat(titles(Filter.all().where("key", "Eden"), timeline.now())).containsExactly("Eden");
        assertThat(titles(Filter.all().where("shelf", null).where("key", "Eden"), timeline.now()))
                .containsExactly("Eden");
        assertThat(timeline.list(books, Filter.all().where("shelf", "C"), timeline.now()))
                .isEqualTo(new Page<>(List.of(), null, 0));
        assertThat(timeline.list(books, Filter.all().page(1, null), timeline.now())
                        .total())
                .isEqualTo(2);
    }

    @Test
    void a_column_the_register_does_not_have_is_refused_and_never_reaches_the_database() {
        happens(new BookArrived("Eden", "A"));

        for (String column :
                List.of("colour", "content", "valid_to", "ctid", "key; drop table read.library_book", "")) {
            assertThatThrownBy(() -> titles(Filter.all().where(column, "x"), timeline.now()))
                    .isInstanceOf(BadFilter.class);
            assertThatThrownBy(() -> titles(Filter.all().where(column, null), timeline.now()))
                    .isInstanceOf(BadFilter.class);
            assertThatThrownBy(() -> titles(Filter.all().orderedBy(column, true), timeline.now()))
                    .isInstanceOf(BadFilter.class);
        }
        assertThat(titles(Filter.all(), timeline.now())).containsExactly("Eden");
    }

    @Test
    void a_value_or_cursor_that_cannot_be_meant_is_refused() {
        happens(new BookArrived("Eden", "A"));
        happens(new BookArrived("Fiasco", "B"));
        String cursor =
                timeline.list(books, Filter.all().page(1, null), timeline.now()).next();

        assertThatThrownBy(() -> titles(Filter.all().where("copies", "many"), timeline.now()))
                .isInstanceOf(BadFilter.class);
        for (String bad : List.of("", "x", "bnVsbA", "eyJ9", "W10", "e30")) {
            assertThatThrownBy(() -> titles(Filter.all().page(5, bad), timeline.now()))
                    .as(bad)
                    .isInstanceOf(BadFilter.class);
        }
        assertThatThrownBy(() -> titles(Filter.all().orderedBy("shelf", false).page(5, cursor), timeline.now()))
                .isInstanceOf(BadFilter.class);
        assertThatThrownBy(() -> timeline.list(shelves, Filter.all().page(5, cursor), timeline.now()))
                .isInstanceOf(BadFilter.class);
    }

    @Test
    void what_is_recorded_but_not_projected_yet_is_no_moment_to_read_at() {
        happens(new BookArrived("Eden", "A"));
        log.add(new BookMoved("Eden", "B"));

        Timeline impatient = timeline(Duration.ofMillis(100));
        assertThat(impatient.now().position()).isEqualTo(1);
        assertThat(impatient.awaitPosition(1)).isTrue();
        assertThat(impatient.awaitPosition(2)).isFalse();
        assertThatThrownBy(() -> impatient.atPosition(2)).isInstanceOf(NotReachedYet.class);
    }

    @Test
    void who_waits_for_a_position_is_woken_by_the_commit() throws Exception {
        happens(new BookArrived("Eden", "A"));
        log.add(new BookMoved("Eden", "B"));
        Thread projector = new Thread(() -> project(log.after(1, 1)));
        projector.start();

        assertThat(timeline.awaitPosition(2)).isTrue();
        assertThat(timeline.find(books, "Eden", timeline.now()).orElseThrow().shelf())
                .isEqualTo("B");
        projector.join();
    }

    @Test
    void who_waits_sees_what_another_copy_of_the_application_projects() throws Exception {
        Registers elsewhere = new Registers(List.of(books, shelves), database.application());
        LiveProjection other = new LiveProjection(elsewhere);
        log.add(new BookArrived("Eden", "A"));
        Thread projector = new Thread(() -> transaction.executeWithoutResult(status -> other.on(log.after(0, 1))));
        projector.start();

        assertThat(timeline.awaitPosition(1)).isTrue();
        assertThat(timeline.now().position()).isEqualTo(1);
        projector.join();
    }
}
