package org.assent.platform.ledger.writing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.assent.platform.ledger.Commands.OutcomeUnknown;
import org.jspecify.annotations.Nullable;

/**
 * Appends what commands from outside want stored. They share batches: whoever finds the writer idle writes in its own thread,
 * whoever finds it busy parks and goes with the next batch. There is no writer thread, no timer and no leader among nodes; the
 * lock in the database alone puts them in order, so any number of writers may run on one database.
 */
public final class GroupWriter implements AutoCloseable {
    /** Opens the connection that is the writer's own: autocommit, arrays in binary. */
    @FunctionalInterface
    public interface Connector {
        Connection connect() throws SQLException;
    }

    private static final int MAX_EVENTS = 2000;
    /** After a lost race, this many batches lock first before they bet on the remembered head again. */
    private static final int CAUTION = 8;

    private final Connector connector;
    private final Clock clock;
    private final WriterFigures figures;
    private final KnownHead known = new KnownHead();
    private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean busy = new AtomicBoolean();

    // Touched only by the thread that holds busy.
    private @Nullable LogConnection log;
    private int cautious;
    private int lastBatch;

    public GroupWriter(Connector connector, Clock clock, WriterFigures figures) {
        this.connector = connector;
        this.clock = clock;
        this.figures = figures;
    }

    /** The head this node last knew of, shared with appends inside transactions. */
    KnownHead known() {
        return known;
    }

    /**
     * Returns once all is durable; all of it is stored or nothing.
     *
     * @throws VersionConflict somebody else wrote a version of a stream first
     * @throws KeyTaken the idempotency key is stored already
     * @throws OutcomeUnknown the connection broke; stored or not
     */
    public Appended append(Submission submission) {
        Waiting mine = new Waiting(submission);
        queue.add(mine);
        boolean interrupted = false;
        while (mine.outcome() == null) {
            if (busy.compareAndSet(false, true)) {
                lead(mine);
            } else {
                LockSupport.park(this);
                interrupted |= Thread.interrupted();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (mine.outcome() instanceof Appended appended) {
            return appended;
        }
        if (mine.outcome() instanceof VersionConflict || mine.outcome() instanceof KeyTaken) {
            figures.conflict();
            throw (RuntimeException) mine.outcome();
        }
        throw failure((Throwable) mine.outcome());
    }

    private static RuntimeException failure(@Nullable Throwable cause) {
        if (cause instanceof SQLException e && LogConnection.isRefusal(e)) {
            return new IllegalStateException("the database refused what was to be stored", e);
        }
        return new OutcomeUnknown(cause == null ? new IllegalStateException("no outcome") : cause);
    }

    private void lead(Waiting mine) {
        List<Waiting> finished = List.of();
        try {
            if (mine.outcome() == null) {
                finished = writeBatch();
            }
        } finally {
            busy.set(false);
        }
        Waiting next = queue.peek(); // it parked after we drained, so it is ours to wake: it leads the next batch
        if (next != null) {
            LockSupport.unpark(next.thread());
        }
        for (Waiting one : finished) {
            if (one != mine) {
                LockSupport.unpark(one.thread());
            }
        }
    }

    /** Writes what is queued, and what has to be written again because others in its batch were refused. */
    private List<Waiting> writeBatch() {
        List<Waiting> batch = new ArrayList<>();
        List<Waiting> finished = new ArrayList<>();
        try {
            LogConnection connection = log;
            if (connection == null) {
                connection = new LogConnection(connector.connect());
                log = connection;
            }
            do {
                batch = attempt(connection, batch, finished);
            } while (!batch.isEmpty());
        } catch (SQLException | RuntimeException | Error e) {
            dropConnection();
            drain(batch);
            for (Waiting one : batch) {
                if (one.outcome() == null) {
                    one.finish(e, finished);
                }
            }
        }
        return finished;
    }

    /** One round. Returns those who have to go again. */
    private List<Waiting> attempt(LogConnection connection, List<Waiting> batch, List<Waiting> finished)
            throws SQLException {
        letOthersJoin();
        KnownHead.Era before = known.now();
        Head remembered = cautious == 0 ? before.head() : null;
        boolean locked = remembered == null;
        Head from = remembered == null ? connection.lock() : remembered;
        if (locked && cautious > 0) {
            cautious--;
        }
        drain(batch); // as late as possible
        List<Waiting> now = new ArrayList<>();
        List<Waiting> later = new ArrayList<>();
        separate(batch, now, later);
        Plan plan = Plan.of(from, submissions(now), clock);
        try {
            connection.write(plan, locked);
        } catch (SQLException e) {
            if (!LogConnection.isRefusal(e)) {
                throw e;
            }
            connection.rollbackIfOpen();
            if (LogConnection.isLostRace(e) && !locked) {
                cautious = CAUTION; // another node, or a transaction on this one, was faster
                return batch;
            }
            List<Waiting> again = refuseGuilty(connection, now, e, finished);
            again.addAll(later);
            return again;
        }
        known.learn(before, plan.to());
        lastBatch = now.size();
        figures.batch(now.size(), plan.rows().size());
        answer(now, from, finished);
        return later;
    }

    /**
     * Those just answered are about to return: one yield lets them into this batch; without it two half batches alternate and
     * there are half as many fsyncs again.
     */
    @SuppressWarnings("ThreadPriorityCheck") // only the speed relies on it
    private void letOthersJoin() {
        if (lastBatch > 1) {
            Thread.yield();
        }
    }

    private static void answer(List<Waiting> stored, Head from, List<Waiting> finished) {
        long at = from.size();
        for (Waiting one : stored) {
            int events = one.submission().events().size();
            one.finish(new Appended(at + 1, at + events, events), finished);
            at += events;
        }
    }

    private void drain(List<Waiting> batch) {
        int events = 0;
        for (Waiting one : batch) {
            events += one.submission().events().size();
        }
        while (events < MAX_EVENTS && batch.size() < MAX_EVENTS) {
            Waiting next = queue.poll();
            if (next == null) {
                return;
            }
            batch.add(next);
            events += next.submission().events().size();
        }
    }

    private static List<Submission> submissions(List<Waiting> batch) {
        return batch.stream().map(Waiting::submission).toList();
    }

    /** Two commands that want the same version or key cannot share a statement: the second waits and will meet its conflict. */
    private static void separate(List<Waiting> batch, List<Waiting> now, List<Waiting> later) {
        Set<Object> seen = new HashSet<>();
        for (Waiting one : batch) {
            Set<Object> claims = Claims.of(one.submission());
            (Collections.disjoint(claims, seen) ? now : later).add(one);
            seen.addAll(claims);
        }
    }

    /** Nothing of the batch was stored. Fails those who caused it and returns the innocent. */
    private List<Waiting> refuseGuilty(
            LogConnection connection, List<Waiting> batch, SQLException cause, List<Waiting> finished)
            throws SQLException {
        List<Waiting> innocent = LogConnection.isDuplicate(cause)
                ? new Guilty(connection, batch).refuse(batch, finished)
                : new ArrayList<>(batch);
        if (innocent.size() < batch.size()) {
            return innocent;
        }
        if (batch.size() == 1) {
            batch.get(0).finish(cause, finished);
            return new ArrayList<>();
        }
        // No rule we know explains it: alone, each meets its own fate.
        for (Waiting one : batch) {
            List<Waiting> alone = new ArrayList<>(List.of(one));
            while (!alone.isEmpty()) {
                alone = writeAlone(connection, one, finished);
            }
        }
        return new ArrayList<>();
    }

    private List<Waiting> writeAlone(LogConnection connection, Waiting one, List<Waiting> finished)
            throws SQLException {
        KnownHead.Era before = known.now();
        Head from = connection.lock();
        Plan plan = Plan.of(from, List.of(one.submission()), clock);
        try {
            connection.write(plan, true);
        } catch (SQLException e) {
            if (!LogConnection.isRefusal(e)) {
                throw e;
            }
            connection.rollbackIfOpen();
            return refuseGuilty(connection, List.of(one), e, finished);
        }
        known.learn(before, plan.to());
        figures.batch(1, plan.rows().size());
        answer(List.of(one), from, finished);
        return new ArrayList<>();
    }

    private void dropConnection() {
        known.forget();
        if (log != null) {
            log.closeQuietly();
        }
        log = null;
    }

    @Override
    public void close() {
        while (!busy.compareAndSet(false, true)) {
            Thread.onSpinWait();
        }
        dropConnection(); // and stays busy: a closed writer writes nothing
    }
}
