package org.assent.platform.ledger.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import org.assent.platform.ledger.Eventually;
import org.assent.platform.ledger.LedgerApplication;
import org.assent.platform.ledger.LedgerDatabase;
import org.assent.platform.ledger.library.Book.AcquireBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class TailTest {
    private static final int ROUNDS = 40;

    private LedgerApplication writing;
    private LedgerApplication reading;

    @BeforeEach
    void start() {
        writing = LedgerApplication.start(LedgerDatabase.empty());
        reading = LedgerApplication.start(LedgerDatabase.shared());
    }

    @AfterEach
    void stop() {
        reading.close();
        writing.close();
    }

    @Test
    void another_node_sees_an_event_when_it_is_told_and_not_at_a_next_poll() throws Exception {
        long[] nanos = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long position = acquire();
            long durable = System.nanoTime();
            assertThat(reading.log().awaitAfter(position - 1, 5000)).isTrue();
            nanos[round] = System.nanoTime() - durable;
        }
        Arrays.sort(nanos);

        assertThat(Duration.ofNanos(nanos[ROUNDS / 2])).isLessThan(Duration.ofMillis(100));
    }

    @Test
    void the_wait_for_more_ends_when_nothing_comes() throws Exception {
        long position = acquire();
        assertThat(reading.log().awaitAfter(position - 1, 5000)).isTrue();

        assertThat(reading.log().awaitAfter(position, 1)).isFalse();
    }

    @Test
    void a_lost_connection_is_made_again() throws Exception {
        acquire();
        terminateListeners();
        Eventually.holds("listening again", () -> listeners() == 2);

        long position = acquire();

        assertThat(reading.log().awaitAfter(position - 1, 5000)).isTrue();
    }

    private long acquire() {
        UUID book = LedgerApplication.id();
        return writing.commands()
                .send(new AcquireBook(book, "Dead Souls"), LedgerApplication.now())
                .position();
    }

    private static long listeners() {
        return new JdbcTemplate(LedgerDatabase.shared().application())
                .queryForObject(
                        "select count(*) from pg_stat_activity where query like '%max(position)%'"
                                + " and query not like '%pg_stat_activity%' and usename = current_user",
                        Long.class);
    }

    /** As the application itself: a role may end its own sessions. */
    private static void terminateListeners() {
        new JdbcTemplate(LedgerDatabase.shared().application())
                .queryForList("select pg_terminate_backend(pid) from pg_stat_activity where query like"
                        + " '%max(position)%' and query not like '%pg_stat_activity%' and usename = current_user");
    }
}
