package org.assent.platform.ledger.reading;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.assent.platform.ledger.StartOrder;
import org.assent.platform.ledger.writing.GroupWriter.Connector;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Follows the end of the log for everybody in this process: one connection that listens, one thread. PostgreSQL tells a new head
 * only once it can be seen, and since the log is locked until commit, who sees a position sees every one below it.
 */
public final class Tail implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Tail.class);
    private static final String LEDGER = "ledger";
    private static final String OUTBOX = "outbox";
    /** Should a notification ever be lost, the head is asked for this often. */
    private static final int ASK_EVERY_MILLIS = 1000;

    private static final int PAUSE_MILLIS = 200;

    private final Connector connector;
    private final Set<Runnable> onGrowth = new CopyOnWriteArraySet<>();
    private final Set<Runnable> onOutbox = new CopyOnWriteArraySet<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private volatile long head;
    private volatile boolean running;
    private @Nullable Thread thread;
    private volatile @Nullable Connection following;

    public Tail(Connector connector) {
        this.connector = connector;
    }

    /** The last position this process has heard of. */
    public long head() {
        return head;
    }

    /** Waits until the log has grown beyond {@code position}; whether it has. */
    public boolean awaitAfter(long position, long millis) throws InterruptedException {
        long nanos = TimeUnit.MILLISECONDS.toNanos(millis);
        lock.lockInterruptibly();
        try {
            while (head <= position && nanos > 0) {
                nanos = changed.awaitNanos(nanos);
            }
            return head > position;
        } finally {
            lock.unlock();
        }
    }

    /** Calls {@code action}, which must be quick, whenever the log has grown. */
    public void onGrowth(Runnable action) {
        onGrowth.add(action);
    }

    public void removeOnGrowth(Runnable action) {
        onGrowth.remove(action);
    }

    /** Calls {@code action}, which must be quick, whenever something was put into the outbox. */
    public void onOutbox(Runnable action) {
        onOutbox.add(action);
    }

    @Override
    public synchronized void start() {
        running = true;
        Thread follower = new Thread(this::run, "ledger-tail");
        follower.setDaemon(true);
        thread = follower;
        follower.start();
    }

    @Override
    public synchronized void stop() {
        running = false;
        Thread follower = thread;
        thread = null;
        if (follower != null) {
            follower.interrupt();
            hangUp();
            try {
                follower.join(2L * ASK_EVERY_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Ends the wait for a notification at once. */
    private void hangUp() {
        Connection connection = following;
        if (connection != null) {
            try {
                connection.abort(Runnable::run);
            } catch (SQLException e) {
                LOG.debug("the connection that follows the log was gone already", e);
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return StartOrder.TAIL;
    }

    private void run() {
        while (running) {
            try (Connection connection = connector.connect()) {
                following = connection;
                follow(connection);
            } catch (SQLException e) {
                if (running) {
                    LOG.warn("lost the connection that follows the log, connecting again: {}", e.getMessage());
                    pause();
                }
            }
        }
    }

    private void follow(Connection connection) throws SQLException {
        try (Statement listen = connection.createStatement()) {
            listen.execute("listen " + LEDGER + "; listen " + OUTBOX); // before the first look
        }
        PGConnection notices = connection.unwrap(PGConnection.class);
        onOutbox.forEach(Runnable::run); // what came while nobody listened
        try (PreparedStatement ask =
                connection.prepareStatement("select coalesce(max(position), 0) from ledger.event")) {
            while (running) {
                grownTo(askHead(ask));
                PGNotification[] told = notices.getNotifications(ASK_EVERY_MILLIS);
                while (told != null && told.length > 0 && running) {
                    hear(told);
                    told = notices.getNotifications(ASK_EVERY_MILLIS);
                }
            }
        }
    }

    private void hear(PGNotification[] told) {
        long grown = 0;
        boolean outbox = false;
        for (PGNotification one : told) {
            if (one.getName().equals(LEDGER)) {
                grown = Math.max(grown, Long.parseLong(one.getParameter()));
            } else {
                outbox = true;
            }
        }
        grownTo(grown);
        if (outbox) {
            onOutbox.forEach(Runnable::run);
        }
    }

    private static long askHead(PreparedStatement ask) throws SQLException {
        try (ResultSet result = ask.executeQuery()) {
            result.next();
            return result.getLong(1);
        }
    }

    private void grownTo(long position) {
        if (position <= head) {
            return;
        }
        lock.lock();
        try {
            head = position;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        onGrowth.forEach(Runnable::run);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // stop() wants us to end; the loop looks at running
        }
    }
}
