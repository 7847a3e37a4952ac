package org.assent.platform.ledger.axon;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import org.assent.kernel.Act;
import org.assent.kernel.Ids;
import org.assent.kernel.Refused;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.ledger.Receipt;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.ledger.audit.RefusedAttempts;
import org.assent.platform.ledger.axon.Dispatch.Door;
import org.assent.platform.ledger.writing.Appended;
import org.assent.platform.ledger.writing.DatabaseClock;
import org.assent.platform.ledger.writing.KeyTaken;
import org.assent.platform.ledger.writing.KeyUse;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** {@link Commands}: the group writer's batch is the transaction. */
final class OutsideDoor implements Commands {
    private static final long LONGEST_PAUSE_NANOS = Duration.ofMillis(20).toNanos();

    private final Handling handling;
    private final LedgerStorageEngine engine;
    private final KeyRecords keys;
    private final EventLog log;
    private final RefusedAttempts attempts;
    private final DatabaseClock databaseClock;
    private final Clock clock;
    private final RandomGenerator random;
    private final MeterRegistry registry;

    OutsideDoor(
            Handling handling,
            LedgerStorageEngine engine,
            KeyRecords keys,
            EventLog log,
            RefusedAttempts attempts,
            DatabaseClock databaseClock,
            Clock clock,
            RandomGenerator random,
            MeterRegistry registry) {
        this.handling = handling;
        this.engine = engine;
        this.keys = keys;
        this.log = log;
        this.attempts = attempts;
        this.databaseClock = databaseClock;
        this.clock = clock;
        this.random = random;
        this.registry = registry;
    }

    @Override
    public Receipt send(Object command, Act act, @Nullable IdempotencyKey key) {
        return send(command, act, null, key);
    }

    @Override
    public Receipt sendBecauseOf(RecordedEvent<?> cause, Object command, Act act, @Nullable IdempotencyKey key) {
        return send(command, act, cause, key);
    }

    private Receipt send(
            Object command, Act act, @Nullable RecordedEvent<?> cause, @Nullable IdempotencyKey idempotency) {
        requireOutside();
        databaseClock.check(act.receivedAt());
        KeyUse key = idempotency == null
                ? null
                : new KeyUse(act.person().value(), idempotency.value(), idempotency.requestHash());
        UUID commandId = Ids.next(clock.instant(), random);
        boolean existed = false;
        while (true) {
            Optional<Receipt> repeated = key == null ? Optional.empty() : keys.find(key);
            if (repeated.isPresent()) {
                return repeated.get();
            }
            try {
                return handleOnce(command, new Dispatch(Door.OUTSIDE, act, commandId, cause, key));
            } catch (KeyTaken e) {
                // The same request won; the next look finds its answer.
            } catch (AggregateStreamCreationException e) {
                if (existed) {
                    throw new AlreadyExists("it exists: " + e.getMessage(), e);
                }
                existed = true; // a handler that creates only where nothing is finds it at the next try
            } catch (ConcurrencyException e) {
                pause();
            } catch (Refused e) {
                return refused(command, act, key, e);
            }
        }
    }

    private Receipt handleOnce(Object command, Dispatch dispatch) {
        Object answer = handling.handle(command, dispatch);
        if (dispatch.stored() == null
                && (dispatch.key() != null || !dispatch.consignments().isEmpty())) {
            engine.store(dispatch, List.of());
        }
        Appended stored = dispatch.stored();
        return stored == null || stored.events() == 0
                ? new Receipt(log.head(), 0, false, answer)
                : new Receipt(stored.last(), stored.events(), false, answer);
    }

    /** The same request, sent twice at once, may have won meanwhile; then its answer is the answer to both. */
    private Receipt refused(Object command, Act act, @Nullable KeyUse key, Refused refused) {
        Optional<Receipt> repeated = key == null ? Optional.empty() : keys.find(key);
        if (repeated.isPresent()) {
            return repeated.get();
        }
        registry.counter("assent.refusals", "rule", refused.rule().name()).increment();
        attempts.record(act, command, handling.target(command).orElse(null), refused);
        throw refused;
    }

    @Override
    public List<Object> preview(Object command, Act act) {
        requireOutside();
        Dispatch dispatch = new Dispatch(Door.PREVIEW, act, Ids.next(clock.instant(), random), null, null);
        handling.handle(command, dispatch);
        return List.copyOf(dispatch.captured());
    }

    private static void requireOutside() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a transaction is open: commands of steps go by the inside door");
        }
    }

    private void pause() {
        LockSupport.parkNanos(random.nextLong(LONGEST_PAUSE_NANOS));
    }
}
