package org.assent.platform.process.engine;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.assent.platform.ledger.StartOrder;
import org.assent.platform.process.engine.ParkedEvents.Instance;
import org.assent.platform.process.engine.ParkedEvents.Parked;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Tries parked events again: when their instance has moved, or after five seconds. */
final class ParkedRetry implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ParkedRetry.class);
    private static final long LOOK_EVERY_MILLIS = 1_000;

    private final Bridge bridge;
    private final ParkedEvents parked;
    private final Moved moved;
    private final Set<Long> alarmed = new HashSet<>();
    private @Nullable Thread thread;
    private volatile boolean running;

    ParkedRetry(Bridge bridge, ParkedEvents parked, Moved moved) {
        this.bridge = bridge;
        this.parked = parked;
        this.moved = moved;
    }

    @Override
    public synchronized void start() {
        running = true;
        Thread started = new Thread(this::run, "process-parked-events");
        started.setDaemon(true);
        started.start();
        thread = started;
    }

    @Override
    public synchronized void stop() {
        running = false;
        Thread stopped = thread;
        if (stopped != null) {
            stopped.interrupt();
            try {
                stopped.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            thread = null;
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return StartOrder.SUBSCRIPTIONS;
    }

    private void run() {
        while (running) {
            try {
                Set<String> keys = moved.await(LOOK_EVERY_MILLIS);
                once(keys);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                // The database may be away; what is parked stays parked until the next look.
                LOG.warn("parked events could not be tried again", e);
            }
        }
    }

    /** Tries what is due, and what belongs to these business keys. */
    void once(Set<String> movedKeys) {
        Set<Instance> instances = new LinkedHashSet<>(parked.due());
        if (!movedKeys.isEmpty()) {
            parked.all().stream()
                    .map(Parked::instance)
                    .filter(instance -> movedKeys.contains(instance.businessKey()))
                    .forEach(instances::add);
        }
        instances.forEach(bridge::drain);
        alarm();
    }

    private void alarm() {
        if (parked.countOverdue() == 0) {
            alarmed.clear();
            return;
        }
        List<Parked> all = parked.all();
        all.stream()
                .filter(event -> alarmed.add(event.position()))
                .forEach(event -> LOG.error(
                        "event {} {} has been waiting for process {} of {} since {}: {}",
                        event.position(),
                        event.event(),
                        event.instance().process(),
                        event.instance().businessKey(),
                        event.parkedAt(),
                        event.reason()));
    }
}
