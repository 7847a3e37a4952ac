package org.assent.platform.ledger.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.ledger.catalogue.EventCodec;
import org.assent.platform.ledger.catalogue.StoredEvent;

/** The log as it lies in the database. */
public final class StoredEventLog implements EventLog {
    private static final int PAGE = 2000;

    private final EventRows rows;
    private final EventCodec codec;
    private final Tail tail;

    public StoredEventLog(EventRows rows, EventCodec codec, Tail tail) {
        this.rows = rows;
        this.codec = codec;
        this.tail = tail;
    }

    @Override
    public long head() {
        return rows.head();
    }

    @Override
    public Optional<RecordedEvent<?>> at(long position) {
        return rows.at(position).map(codec::decode);
    }

    @Override
    public List<RecordedEvent<?>> of(UUID stream) {
        return codec.decode(rows.ofStream(stream, 0));
    }

    @Override
    public List<RecordedEvent<?>> after(long position, int limit) {
        return codec.decode(rows.after(position, limit));
    }

    @Override
    public void forEachAfter(long position, Consumer<RecordedEvent<?>> action) {
        long end = head();
        long at = position;
        while (at < end) {
            List<StoredEvent> page = rows.after(at, (int) Math.min(PAGE, end - at));
            for (StoredEvent event : page) {
                action.accept(codec.decode(event));
            }
            at += page.size();
        }
    }

    @Override
    public long positionAt(Instant instant) {
        return rows.positionAt(instant);
    }

    @Override
    public Optional<Instant> recordedAt(long position) {
        return rows.recordedAt(position);
    }

    @Override
    public boolean awaitAfter(long position, long millis) throws InterruptedException {
        return tail.awaitAfter(position, millis);
    }
}
