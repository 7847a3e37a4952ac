package org.assent.platform.operations.heart;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.assent.platform.ledger.StartOrder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Lets the heart beat while the application runs: the first time before anything follows from time that has passed. */
final class Heartbeat implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

    private final Heart heart;
    private @Nullable ScheduledExecutorService thread;

    Heartbeat(Heart heart) {
        this.heart = heart;
    }

    @Override
    public void start() {
        heart.beat();
        ScheduledExecutorService beating = Executors.newSingleThreadScheduledExecutor(Heartbeat::thread);
        long interval = Heart.INTERVAL.toMillis();
        Future<?> unused = beating.scheduleAtFixedRate(this::beat, interval, interval, TimeUnit.MILLISECONDS);
        thread = beating;
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "heartbeat");
        thread.setDaemon(true);
        return thread;
    }

    private void beat() {
        try {
            heart.beat();
        } catch (RuntimeException e) {
            LOG.warn("The heartbeat could not be kept; what was out of reach is recorded once it can.", e);
        }
    }

    @Override
    public void stop() {
        if (thread != null) {
            thread.shutdownNow();
            thread = null;
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    @Override
    public int getPhase() {
        return StartOrder.SUBSCRIPTIONS + 50;
    }
}
