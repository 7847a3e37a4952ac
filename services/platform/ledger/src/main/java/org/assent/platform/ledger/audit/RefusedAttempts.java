package org.assent.platform.ledger.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.assent.kernel.Act;
import org.assent.kernel.Ids;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Refused;
import org.assent.kernel.Role;
import org.assent.platform.ledger.AttemptRefused;
import org.assent.platform.ledger.Attempts;
import org.assent.platform.ledger.Envelope;
import org.assent.platform.ledger.StartOrder;
import org.assent.platform.ledger.catalogue.EventCodec;
import org.assent.platform.ledger.catalogue.StoredEvent;
import org.assent.platform.ledger.reading.EventRows;
import org.assent.platform.ledger.writing.EventEncoder;
import org.assent.platform.ledger.writing.GroupWriter;
import org.assent.platform.ledger.writing.Submission;
import org.assent.platform.ledger.writing.VersionConflict;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Puts refused attempts on record: the first of a caller, rule and minute at once, the rest of that minute as one number when it
 * is over or when we stop. Acts of the application itself are no attempts.
 */
public final class RefusedAttempts implements Attempts, SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(RefusedAttempts.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);

    private final GroupWriter writer;
    private final EventEncoder encoder;
    private final EventCodec codec;
    private final EventRows rows;
    private final Clock clock;
    private final RandomGenerator random;
    private final Map<Key, Counted> open = new ConcurrentHashMap<>();
    private @Nullable ScheduledExecutorService scheduler;

    public RefusedAttempts(
            GroupWriter writer,
            EventEncoder encoder,
            EventCodec codec,
            EventRows rows,
            Clock clock,
            RandomGenerator random) {
        this.writer = writer;
        this.encoder = encoder;
        this.codec = codec;
        this.rows = rows;
        this.clock = clock;
        this.random = random;
    }

    private record Key(PersonRef person, String rule, Instant minute) {
        UUID stream() {
            return Ids.derived(minute, "audit", person.value(), rule, minute.toString());
        }
    }

    /** @param more how many came after those on record */
    private record Counted(Act lastAct, AttemptRefused last, int more) {}

    @Override
    public void record(Act act, Object command, @Nullable UUID target, Refused refused) {
        if (act.person().equals(PersonRef.SYSTEM) || act.capacity().is(Role.SYSTEM)) {
            return;
        }
        Instant minute = act.receivedAt().truncatedTo(ChronoUnit.MINUTES);
        AttemptRefused attempt = new AttemptRefused(
                act.person(),
                act.capacity(),
                command.getClass().getSimpleName(),
                refused.rule().name(),
                refused.kind(),
                refused.rule().sentence(),
                target,
                minute,
                1);
        Key key = new Key(act.person(), attempt.rule(), minute);
        Counted now = open.merge(
                key, new Counted(act, attempt, 0), (before, first) -> new Counted(act, attempt, before.more() + 1));
        if (now.more() == 0 && !appendFirst(key, now)) {
            open.merge(key, now, (before, first) -> new Counted(act, attempt, before.more() + 1));
        }
    }

    /** Whether it became the first version; if not, another node has put this minute on record. */
    private boolean appendFirst(Key key, Counted attempts) {
        try {
            append(key, 0, attempts, 1, Instant.MIN);
            return true;
        } catch (VersionConflict e) {
            return false;
        } catch (RuntimeException e) {
            open.remove(key);
            throw e;
        }
    }

    private void append(Key key, int version, Counted attempts, int count, Instant notBefore) {
        AttemptRefused last = attempts.last();
        AttemptRefused record = new AttemptRefused(
                last.person(),
                last.capacity(),
                last.command(),
                last.rule(),
                last.kind(),
                last.sentence(),
                last.target(),
                last.minute(),
                count);
        UUID command = Ids.next(clock.instant(), random);
        Envelope envelope = new Envelope(attempts.lastAct(), command, null, command);
        writer.append(Submission.of(List.of(encoder.encode(key.stream(), version, record, envelope, notBefore))));
    }

    /** Records what was counted in minutes that are over. */
    void closeMinutes() {
        close(clock.instant().truncatedTo(ChronoUnit.MINUTES));
    }

    private void close(Instant before) {
        for (Key key : List.copyOf(open.keySet())) {
            if (key.minute().isBefore(before)) {
                Counted attempts = open.remove(key);
                if (attempts != null && attempts.more() > 0) {
                    appendRest(key, attempts);
                }
            }
        }
    }

    private void appendRest(Key key, Counted attempts) {
        try {
            while (true) {
                Optional<StoredEvent> last = rows.lastOf(key.stream());
                int version = last.map(StoredEvent::version).orElse(-1) + 1;
                Instant notBefore = last.map(
                                event -> codec.envelope(event.metadata()).act().receivedAt())
                        .orElse(Instant.MIN);
                try {
                    append(key, version, attempts, attempts.more(), notBefore);
                    return;
                } catch (VersionConflict e) {
                    LOG.debug("another node counted the same minute, going after it");
                }
            }
        } catch (RuntimeException e) {
            open.merge(
                    key,
                    attempts,
                    (before, mine) -> new Counted(before.lastAct(), before.last(), before.more() + mine.more()));
            throw e;
        }
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "refused-attempts");
            thread.setDaemon(true);
            return thread;
        });
        long millis = LOOK_EVERY.toMillis();
        var unused = started.scheduleWithFixedDelay(this::closeMinutesLater, millis, millis, TimeUnit.MILLISECONDS);
        scheduler = started;
    }

    /** What cannot be recorded now keeps its count and goes with the next look. */
    private void closeMinutesLater() {
        try {
            closeMinutes();
        } catch (RuntimeException e) {
            LOG.warn("refused attempts could not be recorded and are tried again", e);
        }
    }

    @Override
    public synchronized void stop() {
        ScheduledExecutorService running = scheduler;
        scheduler = null;
        if (running != null) {
            running.shutdownNow();
            try {
                close(Instant.MAX);
            } catch (RuntimeException e) {
                LOG.error("refused attempts of the last minute could not be recorded", e);
            }
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return scheduler != null;
    }

    @Override
    public int getPhase() {
        return StartOrder.TAIL;
    }
}
