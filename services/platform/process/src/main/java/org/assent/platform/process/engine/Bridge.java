package org.assent.platform.process.engine;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.ledger.Subscription;
import org.assent.platform.process.ModelGraph;
import org.assent.platform.process.engine.Delivery.Outcome;
import org.assent.platform.process.engine.ParkedEvents.Instance;
import org.assent.platform.process.engine.ParkedEvents.Parked;
import org.assent.platform.process.engine.ParkedEvents.State;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves the processes by the events, in the order of the log for each instance. Whatever goes wrong with one event is put aside
 * in the table of parked events; the others go on.
 */
final class Bridge implements Subscription.Handler {
    static final String GROUP = "process.bridge";

    private static final Logger LOG = LoggerFactory.getLogger(Bridge.class);
    private static final int TRIES_ON_CONFLICT = 10;
    private static final int TRIES_ON_FAILURE = 3;
    private static final int RETRY_SECONDS = 5;
    private static final int LONGEST_REASON = 1_000;

    private final ModelLibrary models;
    private final Delivery delivery;
    private final ParkedEvents parked;
    private final TransactionTemplate transaction;
    private final TransactionTemplate savepoint;
    private final EventLog log;
    private final Consumer<String> parkedNow;
    private final MeterRegistry meters;
    private volatile @Nullable Long rebuiltUpTo;

    /**
     * @param parkedNow told the business key once an event has been parked
     */
    Bridge(
            ModelLibrary models,
            Delivery delivery,
            ParkedEvents parked,
            PlatformTransactionManager transactions,
            EventLog log,
            Consumer<String> parkedNow,
            MeterRegistry meters) {
        this.models = models;
        this.delivery = delivery;
        this.parked = parked;
        this.transaction = new TransactionTemplate(transactions);
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.log = log;
        this.parkedNow = parkedNow;
        this.meters = meters;
    }

    /** Handles events in the transaction that moves the reader's token. */
    @Override
    public void on(List<RecordedEvent<?>> events) {
        for (RecordedEvent<?> event : events) {
            if (event.position() > rebuiltUpTo()) {
                models.graphs().forEach(graph -> on(graph, event));
            }
        }
    }

    /** Tries the parked events of an instance, in their order, as far as they can be taken. */
    void drain(Instance instance) {
        transaction.executeWithoutResult(status -> {
            parked.lock(instance);
            drainLocked(instance);
        });
    }

    /** Hands an event to one process. */
    void on(ModelGraph graph, RecordedEvent<?> event) {
        if (!graph.movers().contains(event.name())) {
            return;
        }
        Instance instance = Instance.of(graph.model().key(), event);
        parked.lock(instance);
        if (parked.head(instance).isPresent()) {
            parked.park(instance, event, State.BEHIND, "waits behind an earlier event", 0);
            drainLocked(instance);
            return;
        }
        try {
            Outcome outcome = deliver(graph, event);
            count(outcome.name(), graph.model().key());
            if (outcome == Outcome.NOT_WAITING) {
                park(instance, event, State.WAITING, notWaiting(event));
            }
        } catch (RuntimeException e) {
            failed(graph.model().key(), event, e);
            park(instance, event, State.FAILING, reason(e));
        }
    }

    private void park(Instance instance, RecordedEvent<?> event, State state, String reason) {
        parked.park(instance, event, state, reason, RETRY_SECONDS);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                // What it waits for may have been committed meanwhile.
                parkedNow.accept(instance.businessKey());
            }
        });
    }

    private void drainLocked(Instance instance) {
        for (Optional<Parked> next = parked.head(instance);
                next.isPresent() && tryAgain(next.get());
                next = parked.head(instance)) {
            parked.remove(next.get());
        }
    }

    /** Whether the event is done with. */
    private boolean tryAgain(Parked event) {
        String process = event.instance().process();
        Optional<ModelGraph> graph = models.graph(process);
        Optional<RecordedEvent<?>> recorded = log.at(event.position());
        if (event.state() == State.FAILED) {
            return false;
        }
        if (graph.isEmpty() || recorded.isEmpty()) {
            parked.triedInVain(event, State.FAILED, "the model or the event is not there any more", 0);
            return false;
        }
        try {
            Outcome outcome = deliver(graph.get(), recorded.get());
            count(outcome.name(), process);
            if (outcome == Outcome.NOT_WAITING) {
                parked.triedInVain(event, State.WAITING, notWaiting(recorded.get()), RETRY_SECONDS);
                return false;
            }
            return true;
        } catch (RuntimeException e) {
            failed(process, recorded.get(), e);
            State state = event.tries() + 1 >= TRIES_ON_FAILURE ? State.FAILED : State.FAILING;
            parked.triedInVain(event, state, reason(e), RETRY_SECONDS);
            return false;
        }
    }

    /** In a savepoint; tried again where a step of the same instance was committed meanwhile. */
    private Outcome deliver(ModelGraph graph, RecordedEvent<?> event) {
        for (int tries = 1; ; tries++) {
            try {
                return inSavepoint(() -> delivery.deliver(graph, event));
            } catch (OptimisticLockingException e) {
                if (tries == TRIES_ON_CONFLICT) {
                    throw e;
                }
            }
        }
    }

    private Outcome inSavepoint(Supplier<Outcome> action) {
        Outcome outcome = savepoint.execute(status -> action.get());
        if (outcome == null) {
            throw new IllegalStateException("a delivery has an outcome");
        }
        return outcome;
    }

    /** Forgets up to where the engine was rebuilt, or learns it. */
    void rebuiltUpTo(@Nullable Long position) {
        rebuiltUpTo = position;
    }

    private long rebuiltUpTo() {
        Long known = rebuiltUpTo;
        if (known == null) {
            known = parked.rebuiltUpTo();
            rebuiltUpTo = known;
        }
        return known;
    }

    private void failed(String process, RecordedEvent<?> event, RuntimeException failure) {
        count("FAILED", process);
        LOG.warn(
                "event {} {} could not be handed to the process {} of {}",
                event.position(),
                event.name(),
                process,
                event.stream(),
                failure);
    }

    private void count(String outcome, String process) {
        meters.counter("assent.process.events", "outcome", outcome.toLowerCase(Locale.ROOT), "process", process)
                .increment();
    }

    private static String notWaiting(RecordedEvent<?> event) {
        return "the process is alive and does not wait for " + event.name();
    }

    private static String reason(RuntimeException failure) {
        String reason = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason;
    }
}
