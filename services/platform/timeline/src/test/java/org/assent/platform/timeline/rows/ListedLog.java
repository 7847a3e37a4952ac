package org.assent.platform.timeline.rows;

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

/** A log of the events that a test states, one second apart. */
final class ListedLog implements EventLog {
    static final Instant BEGIN = Instant.parse("2026-11-23T08:00:00Z");
    private static final UUID STREAM = new UUID(0x0000_0000_0000_7000L, 0x8000_0000_0000_0001L);

    private final List<RecordedEvent<?>> events = new ArrayList<>();

    long add(Object payload) {
        long position = events.size() + 1L;
        Instant recordedAt = BEGIN.plusSeconds(position);
        events.add(new RecordedEvent<>(
                position,
                STREAM,
                (int) position - 1,
                "library." + payload.getClass().getSimpleName() + ".1",
                recordedAt,
                payload,
                new Envelope(Act.ofSystem(Channel.IMPORT, recordedAt), STREAM, null, STREAM)));
        return position;
    }

    @Override
    public long head() {
        return events.size();
    }

    @Override
    public Optional<RecordedEvent<?>> at(long position) {
        return position < 1 || position > head() ? Optional.empty() : Optional.of(events.get((int) position - 1));
    }

    @Override
    public List<RecordedEvent<?>> of(UUID stream) {
        return List.copyOf(events);
    }

    @Override
    public List<RecordedEvent<?>> after(long position, int limit) {
        return List.copyOf(events.subList((int) position, (int) Math.min(head(), position + limit)));
    }

    @Override
    public void forEachAfter(long position, Consumer<RecordedEvent<?>> action) {
        after(position, Integer.MAX_VALUE).forEach(action);
    }

    @Override
    public long positionAt(Instant instant) {
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
