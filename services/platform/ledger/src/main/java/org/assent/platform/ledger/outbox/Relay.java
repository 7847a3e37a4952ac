package org.assent.platform.ledger.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.assent.platform.ledger.Outbox.Carrier;
import org.assent.platform.ledger.StartOrder;
import org.assent.platform.ledger.outbox.OutboxRows.Taken;
import org.assent.platform.ledger.reading.Tail;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Hands what waits in the outbox to its carrier, at least once. Each kind has a thread of its own, so that a slow or failing
 * carrier holds up nothing but itself, and a failing consignment nothing but itself.
 */
public final class Relay implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final int MOST_TRIES = 20;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);
    /** After this a delivery that never came back, because its node died, is tried by another. */
    private static final Duration LEASE = Duration.ofMinutes(1);
    /** For what became due by itself and for a notification that got lost. */
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private static final int STOP_WITHIN_MILLIS = 5000;
    /** How long what was delivered can still be looked at. */
    static final Duration DONE_KEPT = Duration.ofDays(30);

    private static final Duration FORGET_EVERY = Duration.ofHours(1);
    private static final int FORGOTTEN_AT_ONCE = 1_000;

    private final OutboxRows rows;
    private final Tail tail;
    private final List<Carrier> carriers;
    private final List<Worker> workers = new ArrayList<>();
    private boolean listening;
    private @Nullable ScheduledExecutorService forgetting;

    public Relay(OutboxRows rows, Tail tail, List<Carrier> carriers) {
        this.rows = rows;
        this.tail = tail;
        this.carriers = List.copyOf(carriers);
        Set<String> kinds = new HashSet<>();
        for (Carrier carrier : carriers) {
            if (!kinds.add(carrier.kind())) {
                throw new IllegalStateException("two carriers take " + carrier.kind());
            }
        }
    }

    /** Delivers everything of a kind that is due. */
    private final class Worker implements Runnable {
        private final Carrier carrier;
        private final Semaphore wake = new Semaphore(0);
        private final Thread thread;
        private volatile boolean running = true;

        Worker(Carrier carrier) {
            this.carrier = carrier;
            this.thread = new Thread(this, "relay-" + carrier.kind());
            this.thread.setDaemon(true);
        }

        @Override
        public void run() {
            while (running) {
                try {
                    while (running && deliverOne()) {
                        // as long as there is something
                    }
                    if (wake.tryAcquire(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                        wake.drainPermits();
                    }
                } catch (InterruptedException e) {
                    return;
                } catch (RuntimeException e) {
                    LOG.warn("the outbox cannot be read, trying again: {}", e.getMessage());
                    pause();
                }
            }
        }

        private void pause() {
            try {
                Thread.sleep(LOOK_EVERY.toMillis());
            } catch (InterruptedException e) {
                running = false;
            }
        }

        /** One at a time, so that the lease of none runs out while it waits behind a slow one. */
        private boolean deliverOne() {
            List<Taken> taken = rows.take(carrier.kind(), 1, LEASE);
            taken.forEach(one -> deliver(carrier, one));
            return !taken.isEmpty();
        }
    }

    private void deliver(Carrier carrier, Taken taken) {
        try {
            carrier.deliver(taken.consignment());
        } catch (Undeliverable e) {
            LOG.warn(
                    "{} {} is given up: {}", carrier.kind(), taken.consignment().key(), e.getMessage());
            rows.dead(taken, e.getCause() == null ? e : e.getCause());
            return;
        } catch (RuntimeException e) {
            if (taken.tries() >= MOST_TRIES) {
                LOG.warn(
                        "{} {} is given up after {} tries",
                        carrier.kind(),
                        taken.consignment().key(),
                        taken.tries(),
                        e);
                rows.dead(taken, e);
            } else {
                rows.failed(taken, e, waitAfter(taken.tries()));
            }
            return;
        }
        rows.done(taken);
    }

    /** One second, two, four and so on. */
    static Duration waitAfter(int tries) {
        long seconds = 1L << Math.min(tries - 1, 20);
        return seconds < LONGEST_WAIT.toSeconds() ? Duration.ofSeconds(seconds) : LONGEST_WAIT;
    }

    private synchronized void wake() {
        workers.forEach(worker -> worker.wake.release());
    }

    @Override
    public synchronized void start() {
        if (!listening) {
            tail.onOutbox(this::wake);
            listening = true;
        }
        carriers.forEach(carrier -> workers.add(new Worker(carrier)));
        workers.forEach(worker -> worker.thread.start());
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "relay-forgetting");
            thread.setDaemon(true);
            return thread;
        });
        var unused =
                started.scheduleWithFixedDelay(this::forgetDone, 0, FORGET_EVERY.toMillis(), TimeUnit.MILLISECONDS);
        forgetting = started;
    }

    /** The outbox stays as short as what waits in it and what was delivered lately. */
    private void forgetDone() {
        try {
            while (rows.forgetDone(DONE_KEPT, FORGOTTEN_AT_ONCE) == FORGOTTEN_AT_ONCE) {
                // as long as there is more
            }
        } catch (RuntimeException e) {
            LOG.warn("what was delivered long ago cannot be forgotten now, trying again in an hour", e);
        }
    }

    @Override
    public void stop() {
        List<Worker> stopping;
        synchronized (this) {
            stopping = List.copyOf(workers);
            workers.clear();
            if (forgetting != null) {
                forgetting.shutdownNow();
                forgetting = null;
            }
        }
        stopping.forEach(worker -> {
            worker.running = false;
            worker.wake.release();
        });
        for (Worker worker : stopping) {
            try {
                worker.thread.join(STOP_WITHIN_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return !workers.isEmpty();
    }

    @Override
    public int getPhase() {
        return StartOrder.RELAY;
    }
}
