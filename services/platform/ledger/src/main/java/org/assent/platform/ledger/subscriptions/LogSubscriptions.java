package org.assent.platform.ledger.subscriptions;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.assent.platform.ledger.StartOrder;
import org.assent.platform.ledger.Subscription;
import org.assent.platform.ledger.SubscriptionStatus;
import org.assent.platform.ledger.Subscriptions;
import org.assent.platform.ledger.reading.EventRows;
import org.assent.platform.ledger.reading.Tail;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.PlatformTransactionManager;

/** All subscriptions of this application. */
public final class LogSubscriptions implements Subscriptions, SmartLifecycle {
    /** How long at most until another node's progress is seen. */
    private static final long LOOK_EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private final Map<String, Subscription> subscriptions = new LinkedHashMap<>();
    private final EventStore store;
    private final EventRows rows;
    private final SpringTransactionManager transactions;
    private final PositionTokens tokens;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition progress = lock.newCondition();
    private volatile Map<String, Reader> readers = Map.of();

    public LogSubscriptions(
            List<Subscription> all,
            EventStore store,
            EventRows rows,
            Tail tail,
            DataSource dataSource,
            PlatformTransactionManager transactionManager,
            MeterRegistry registry) {
        this.store = store;
        this.rows = rows;
        this.transactions = new SpringTransactionManager(transactionManager);
        this.tokens = new PositionTokens(dataSource, nodeName());
        for (Subscription subscription : all) {
            if (subscriptions.put(subscription.group(), subscription) != null) {
                throw new IllegalStateException("two subscriptions are called " + subscription.group());
            }
            Gauge.builder("assent.subscription.lag", () -> lag(subscription.group(), tail))
                    .description("Events not yet handled, as far as this node knows")
                    .tag("group", subscription.group())
                    .register(registry);
        }
    }

    /** Names this program among those on one database; nothing that is recorded depends on it. */
    private static String nodeName() {
        return ProcessHandle.current().pid() + "-" + Long.toHexString(new SecureRandom().nextLong());
    }

    private double lag(String group, Tail tail) {
        Reader reader = readers.get(group);
        OptionalLong position = reader == null ? OptionalLong.empty() : reader.localPosition();
        return position.isEmpty() ? Double.NaN : Math.max(0, tail.head() - position.getAsLong());
    }

    @Override
    public List<SubscriptionStatus> status() {
        long head = rows.head();
        return subscriptions.keySet().stream()
                .map(group -> new SubscriptionStatus(group, position(group), head, error(group)))
                .toList();
    }

    private @Nullable String error(String group) {
        Reader reader = readers.get(group);
        return reader == null ? null : reader.error();
    }

    @Override
    public long position(String group) {
        Reader reader = readers.get(group);
        OptionalLong here = reader == null ? OptionalLong.empty() : reader.localPosition();
        return here.isPresent() ? here.getAsLong() : tokens.position(group).orElse(0);
    }

    @Override
    public boolean await(String group, long position, long millis) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        while (position(group) < position) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            lock.lockInterruptibly();
            try {
                // What was told between the look above and this wait is found by the next look.
                long unused = progress.awaitNanos(Math.min(left, LOOK_EVERY_NANOS));
            } finally {
                lock.unlock();
            }
        }
        return true;
    }

    private void tellProgress() {
        lock.lock();
        try {
            progress.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public synchronized void start() {
        Map<String, Reader> started = new LinkedHashMap<>();
        for (Subscription subscription : subscriptions.values()) {
            started.put(
                    subscription.group(), new Reader(subscription, store, tokens, transactions, this::tellProgress));
        }
        readers = started;
        started.values().forEach(Reader::start);
    }

    @Override
    public synchronized void stop() {
        Map<Reader, CompletableFuture<Void>> stopping = new LinkedHashMap<>();
        readers.values().forEach(reader -> stopping.put(reader, reader.stopping()));
        stopping.forEach(Reader::stop);
        readers = Map.of();
    }

    @Override
    public boolean isRunning() {
        return !readers.isEmpty();
    }

    @Override
    public int getPhase() {
        return StartOrder.SUBSCRIPTIONS;
    }
}
