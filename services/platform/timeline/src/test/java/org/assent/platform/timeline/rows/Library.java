package org.assent.platform.timeline.rows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.assent.platform.timeline.Projector;
import org.jspecify.annotations.Nullable;

/** A small context for the tests: books stand on shelves, are counted and get lost. */
final class Library {
    private Library() {}

    record BookArrived(String title, String shelf) {}

    record BookMoved(String title, String shelf) {}

    record CopiesCounted(String title, int copies, Instant at) {}

    record BookLost(String title) {}

    /** Shown by no register. */
    record DoorOpened(String by) {}

    record Book(
            String title,
            @Nullable String shelf,
            @Nullable Integer copies,
            @Nullable Instant countedAt) {
        boolean isCounted() {
            return copies != null;
        }
    }

    record Shelf(List<String> titles, TreeMap<String, Integer> lengths) {}

    static class Books extends Projector<Book> {
        Books() {
            super("library_book", Book.class);
            on(BookArrived.class, (event, rows) -> {
                // Two statements in one event: the last one is the row.
                rows.put(event.payload().title(), new Book(event.payload().title(), null, null, null));
                rows.change(
                        event.payload().title(),
                        book -> new Book(book.title(), event.payload().shelf(), null, null));
            });
            on(
                    BookMoved.class,
                    (event, rows) -> rows.find(event.payload().title())
                            .ifPresent(book -> rows.put(
                                    book.title(),
                                    new Book(book.title(), event.payload().shelf(), book.copies(), book.countedAt()))));
            on(
                    CopiesCounted.class,
                    (event, rows) -> rows.find(event.payload().title())
                            .ifPresent(book -> rows.put(
                                    book.title(),
                                    new Book(
                                            book.title(),
                                            book.shelf(),
                                            event.payload().copies(),
                                            event.payload().at()))));
            on(BookLost.class, (event, rows) -> rows.end(event.payload().title()));
        }
    }

    static final class Shelves extends Projector<Shelf> {
        Shelves() {
            super("library_shelf", Shelf.class);
            on(BookArrived.class, (event, rows) -> {
                Shelf shelf = rows.find(event.payload().shelf()).orElse(new Shelf(List.of(), new TreeMap<>()));
                List<String> titles = new ArrayList<>(shelf.titles());
                if (!titles.contains(event.payload().title())) {
                    titles.add(event.payload().title());
                }
                TreeMap<String, Integer> lengths = new TreeMap<>(shelf.lengths());
                titles.forEach(title -> lengths.put(title, title.length()));
                rows.put(event.payload().shelf(), new Shelf(List.copyOf(titles), lengths));
            });
        }
    }
}
