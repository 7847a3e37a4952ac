package org.assent.platform.timeline.rows;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How far the registers have come. The truth is a row that moves in the transaction of the registers' rows; what this process
 * knows of it is remembered, which is enough for a reader that asks for no more than that. Another copy of the application
 * may be the one that projects, so who waits is woken by our own projection and looks into the row now and then.
 */
final class Progress {
    private static final long LOOK_AGAIN = TimeUnit.MILLISECONDS.toNanos(25);

    private final JdbcClient jdbc;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private volatile long known;

    Progress(DataSource source) {
        this.jdbc = JdbcClient.create(source);
    }

    /** What the row says now; 0 before the first event. */
    long stored() {
        long position = inRow();
        reached(position);
        return position;
    }

    /** The row as the transaction of this thread sees it, which may be rolled back: nothing is remembered. */
    long inRow() {
        return jdbc.sql("select position from read.timeline_progress")
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** What this process knows to be reached; the row may be further. */
    long known() {
        return known;
    }

    /** Moves the row in the transaction that is open on this thread. */
    void move(long position, Instant recordedAt) {
        int moved = jdbc.sql("""
                        insert into read.timeline_progress as reached (position, recorded_at)
                        values (:position, :recordedAt)
                        on conflict (single) do update set position = excluded.position, recorded_at = excluded.recorded_at
                        where reached.position < excluded.position""")
                .param("position", position)
                .param("recordedAt", Timestamp.from(recordedAt))
                .update();
        if (moved != 1) {
            throw new IllegalStateException("the registers are at or behind position " + position
                    + " already: their rows and the reader's token do not belong together; rebuild");
        }
    }

    /** Tells those who wait on this process that a position is reached and durable. */
    void reached(long position) {
        if (position <= known) {
            return;
        }
        lock.lock();
        try {
            known = Math.max(known, position);
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until a position is reached, at most {@code nanos}. */
    boolean await(long position, long nanos) throws InterruptedException {
        long end = System.nanoTime() + nanos;
        while (known < position) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                return stored() >= position;
            }
            if (!woken(position, Math.min(left, LOOK_AGAIN)) && stored() >= position) {
                return true;
            }
        }
        return true;
    }

    private boolean woken(long position, long nanos) throws InterruptedException {
        long left = nanos;
        lock.lock();
        try {
            while (known < position && left > 0) {
                left = moved.awaitNanos(left);
            }
            return known >= position;
        } finally {
            lock.unlock();
        }
    }
}
