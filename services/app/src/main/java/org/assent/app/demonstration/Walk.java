package org.assent.app.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assent.app.demonstration.Walks.Started;
import org.assent.kernel.PersonRef;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.ledger.OutboxView;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.ledger.SubscriptionStatus;
import org.assent.platform.ledger.Subscriptions;
import org.assent.platform.process.DueInstants;

/**
 * Moves the demonstration clock on by walking: to the next instant at which something is due, until nothing is due there any
 * more and every reader has caught up, and so on to the target. What would have happened in that time happens, in its order.
 */
public final class Walk {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final long LOOK_EVERY_MILLIS = 50;
    private static final int QUIET_LOOKS = 4;
    private static final int MOST_EVENTS = 500;

    private final DemonstrationClock clock;
    private final Walks walks;
    private final DueInstants due;
    private final Subscriptions subscriptions;
    private final OutboxView outbox;
    private final EventLog log;

    public Walk(
            DemonstrationClock clock,
            Walks walks,
            DueInstants due,
            Subscriptions subscriptions,
            OutboxView outbox,
            EventLog log) {
        this.clock = clock;
        this.walks = walks;
        this.due = due;
        this.subscriptions = subscriptions;
        this.outbox = outbox;
        this.log = log;
    }

    /**
     * Where the walk led.
     *
     * @param from where the clock stood
     * @param to where it stands now
     * @param settled whether everything due had happened when the walk ended; if not, it goes on by itself
     * @param happened what was recorded on the way, in order
     */
    public record Walked(Instant from, Instant to, boolean settled, List<RecordedEvent<?>> happened) {}

    /**
     * Walks on by {@code distance}; one walk at a time. The same request, sent again, walks only as far as it would have gone the
     * first time, and answers with the same stretch of the way.
     *
     * @throws org.assent.platform.ledger.Commands.KeyReused the key was used for another walk
     */
    public synchronized Walked by(Duration distance, PersonRef person, IdempotencyKey key) throws InterruptedException {
        Started walk = walks.begin(person, key, clock.instant(), distance, log.head());
        boolean settled = walkTo(walk.target());
        long end = walks.end(walk, log.head());
        return new Walked(walk.from(), clock.instant(), settled, log.after(walk.before(), (int)
                Math.min(MOST_EVENTS, end - walk.before())));
    }

    private boolean walkTo(Instant target) throws InterruptedException {
        boolean settled = settle();
        for (Instant next = due.next(); next != null && !next.isAfter(target); next = due.next()) {
            if (next.isAfter(clock.instant())) {
                advanceTo(next);
            }
            settled = settle();
            if (!settled) {
                break;
            }
        }
        if (target.isAfter(clock.instant())) {
            advanceTo(target);
        }
        return settle() && settled;
    }

    private void advanceTo(Instant instant) {
        clock.advanceTo(instant);
        due.clockMoved();
    }

    /** Waits until nothing is due, nothing waits to be sent and all readers have reached the head, for a few looks in a row. */
    private boolean settle() throws InterruptedException {
        int quiet = 0;
        for (long left = LONGEST_WAIT.toMillis(); left > 0 && quiet < QUIET_LOOKS; left -= LOOK_EVERY_MILLIS) {
            quiet = isQuiet() ? quiet + 1 : 0;
            log.awaitAfter(log.head(), LOOK_EVERY_MILLIS);
        }
        return quiet >= QUIET_LOOKS;
    }

    private boolean isQuiet() {
        return due.idle()
                && outbox.waitingCount() == 0
                && subscriptions.status().stream()
                        .mapToLong(SubscriptionStatus::lag)
                        .allMatch(lag -> lag == 0);
    }
}
