package org.assent.platform.process.engine;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.assent.kernel.Act;
import org.assent.kernel.Channel;
import org.assent.platform.ledger.Envelope;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.RecordedEvent;

/** A log of events for these tests, in memory. */
final class TestLog implements EventLog {
    private final List<RecordedEvent<?>> events = new ArrayList<>();
    private final Clock clock;

    TestLog(Clock clock) {
        this.clock = clock;
    }

    synchronized RecordedEvent<?> append(UUID stream, Object payload) {
        Instant now = clock.instant();
        if (!events.isEmpty()) {
            Instant last = events.get(events.size() - 1).recordedAt();
            now = now.isAfter(last) ? now : last.plusNanos(1_000);
        }
        RecordedEvent<?> event = new RecordedEvent<>(
                events.size() + 1L,
                stream,
                of(stream).size(),
                "test." + payload.getClass().getSimpleName() + ".1",
                now,
                payload,
                new Envelope(Act.ofSystem(Channel.PROCESS, now), stream, null, stream));
        events.add(event);
        return event;
    }

    synchronized void clear() {
        events.clear();
    }

    @Override
    public synchronized long head() {
        return events.size();
    }

    @Override
    public synchronized Optional<RecordedEvent<?>> at(long position) {
        return position < 1 || position > events.size()
                ? Optional.empty()
                : Optional.of(events.get((int) position - 1));
    }

    @Override
    public synchronized List<RecordedEvent<?>> of(UUID stream) {
        List<RecordedEvent<?>> found = new ArrayList<>();
        events.stream().filter(event -> event.stream().equals(stream)).forEach(found::add);
        return found;
    }

    @Override
    public synchronized List<RecordedEvent<?>> after(long position, int limit) {
        return List.copyOf(events.subList((int) position, (int) Math.min(events.size(), position + limit)));
    }

    @Override
    public void forEachAfter(long position, Consumer<RecordedEvent<?>> action) {
        after(position, Integer.MAX_VALUE / 2).forEach(action);
    }

    @Override
    public synchronized long positionAt(Instant instant) {
        return events.stream()
                .filter(event -> !event.recordedAt().isAfter(instant))
                .count();
    }

    @Override
    public Optional<Instant> recordedAt(long position) {
        return at(position).map(RecordedEvent::recordedAt);
    }

    @Override
    public boolean awaitAfter(long position, long millis) {
        return head() > position;
    }
}
