package org.assent.platform.timeline.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.timeline.Digests;
import org.assent.platform.timeline.Filter;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Rebuild;
import org.assent.platform.timeline.Rebuild.Report;
import org.assent.platform.timeline.Timeline.Page;
import org.assent.platform.timeline.rows.Library.Book;
import org.assent.platform.timeline.rows.Library.BookArrived;
import org.assent.platform.timeline.rows.Library.BookLost;
import org.assent.platform.timeline.rows.Library.BookMoved;
import org.assent.platform.timeline.rows.Library.CopiesCounted;
import org.assent.platform.timeline.rows.Library.DoorOpened;
import org.assent.platform.timeline.rows.Library.Shelf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Histories made by chance from a seed, which the failing test names. */
class RandomHistoryTest extends LibraryTest {
    /** Both registers, read in full. */
    private record Snapshot(Page<Book> books, Page<Book> byCopies, Page<Shelf> shelves, List<Boolean> found) {}

    private Snapshot snapshot(Moment moment) {
        List<Boolean> found = new ArrayList<>();
        for (int title = 0; title < 8; title++) {
            found.add(timeline.find(books, "Book " + title, moment).isPresent());
        }
        return new Snapshot(
                timeline.list(books, Filter.all(), moment),
                timeline.list(books, Filter.all().orderedBy("copies", true).where("shelf", "Shelf 1"), moment),
                timeline.list(shelves, Filter.all(), moment),
                found);
    }

    private static Object event(Random random) {
        String title = "Book " + random.nextInt(8);
        String shelf = "Shelf " + random.nextInt(3);
        return switch (random.nextInt(6)) {
            case 0, 1 -> new BookArrived(title, shelf);
            case 2 -> new BookMoved(title, shelf);
            case 3 -> new CopiesCounted(title, random.nextInt(4), ListedLog.BEGIN.plusMillis(random.nextInt(5)));
            case 4 -> new BookLost(title);
            default -> new DoorOpened("somebody");
        };
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void every_earlier_moment_reads_as_it_read_then(long seed) {
        Random random = new Random(seed);
        List<Snapshot> snapshots = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            happens(event(random));
            snapshots.add(snapshot(timeline.now()));
        }

        for (int position = 1; position <= snapshots.size(); position++) {
            assertThat(snapshot(when(position))).as("position " + position).isEqualTo(snapshots.get(position - 1));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6, 7})
    void live_registers_in_batches_of_any_size_and_two_rebuilds_have_one_digest(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 400; i++) {
            log.add(event(random));
        }
        long reached = 0;
        while (reached < log.head()) {
            int size = 1 + random.nextInt(40);
            List<RecordedEvent<?>> batch = log.after(reached, size);
            if (random.nextInt(4) == 0) {
                transaction.executeWithoutResult(status -> {
                    live.on(batch);
                    status.setRollbackOnly();
                });
            }
            project(batch);
            reached += batch.size();
        }
        Digests digests = new TableDigests(registers);
        var live = digests.ofAll();

        Rebuild rebuild = new OfflineRebuild(registers, log, database.owner(), (connection, position) -> {});
        Report first = rebuild.run((position, head) -> {});
        Report second = rebuild.run((position, head) -> {});

        assertThat(live).containsOnlyKeys("library_book", "library_shelf");
        assertThat(first.digests()).isEqualTo(live);
        assertThat(second).isEqualTo(first);
        assertThat(first.events()).isEqualTo(400);
        assertThat(first.position()).isEqualTo(400);
    }
}
