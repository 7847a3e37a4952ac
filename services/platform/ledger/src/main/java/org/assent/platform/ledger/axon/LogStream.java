package org.assent.platform.ledger.axon;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.ledger.reading.Tail;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** One reader's way along the log. Not for several threads at once, as Axon promises. */
final class LogStream implements BlockingStream<TrackedEventMessage<?>> {
    private static final int PAGE = 500;
    private static final long WAIT_MILLIS = 1000;

    private final EventLog log;
    private final Tail tail;
    private final Queue<TrackedEventMessage<?>> page = new ArrayDeque<>();
    private long position;
    private @Nullable Runnable callback;

    LogStream(EventLog log, Tail tail, long after) {
        this.log = log;
        this.tail = tail;
        this.position = after;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return hasNextAvailable() ? Optional.ofNullable(page.peek()) : Optional.empty();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        if (!page.isEmpty()) {
            return true;
        }
        if (tail.head() <= position && !tail.awaitAfter(position, unit.toMillis(timeout))) {
            return false;
        }
        for (RecordedEvent<?> event : log.after(position, PAGE)) {
            if (event.position() != position + 1) {
                throw new IllegalStateException("after position " + position + " came " + event.position());
            }
            position = event.position();
            page.add(LedgerStorageEngine.tracked(event));
        }
        return !page.isEmpty();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (true) {
            if (hasNextAvailable((int) WAIT_MILLIS, TimeUnit.MILLISECONDS)) {
                return page.remove();
            }
        }
    }

    @Override
    public boolean setOnAvailableCallback(Runnable onAvailable) {
        close();
        callback = onAvailable;
        tail.onGrowth(onAvailable);
        return true;
    }

    @Override
    public void close() {
        Runnable registered = callback;
        if (registered != null) {
            tail.removeOnGrowth(registered);
            callback = null;
        }
    }
}
