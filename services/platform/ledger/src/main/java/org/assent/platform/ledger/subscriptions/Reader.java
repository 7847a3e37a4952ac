package org.assent.platform.ledger.subscriptions;

import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.assent.platform.ledger.Subscription;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One running subscription: Axon's pooled streaming processor with its threads. */
final class Reader {
    private static final Logger LOG = LoggerFactory.getLogger(Reader.class);
    private static final int BATCH = 500;
    private static final Duration LOOK_FOR_FREE_SEGMENTS = Duration.ofSeconds(1);
    private static final Duration RENEW_CLAIM = Duration.ofSeconds(3);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(10);

    private final Subscription subscription;
    private final PooledStreamingEventProcessor processor;
    private final ScheduledExecutorService coordinator;
    private final ScheduledExecutorService workers;

    Reader(
            Subscription subscription,
            EventStore store,
            PositionTokens tokens,
            TransactionManager transactions,
            Runnable afterCommit) {
        this.subscription = subscription;
        this.coordinator = threads(1, subscription.group() + "-coordinator");
        this.workers = threads(subscription.segments(), subscription.group());
        this.processor = PooledStreamingEventProcessor.builder()
                .name(subscription.group())
                .eventHandlerInvoker(new BatchInvoker(subscription, afterCommit))
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(store)
                .tokenStore(tokens)
                .transactionManager(transactions)
                .coordinatorExecutor(coordinator)
                .workerExecutor(workers)
                .initialSegmentCount(subscription.segments())
                .initialToken(source -> subscription.start() == Subscription.Start.FIRST_EVENT
                        ? new GlobalSequenceTrackingToken(0)
                        : source.createHeadToken())
                .batchSize(BATCH)
                .tokenClaimInterval(LOOK_FOR_FREE_SEGMENTS.toMillis())
                .claimExtensionThreshold(RENEW_CLAIM.toMillis())
                .enableCoordinatorClaimExtension()
                .build();
    }

    private static ScheduledExecutorService threads(int count, String name) {
        return Executors.newScheduledThreadPool(count, task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    String group() {
        return subscription.group();
    }

    void start() {
        processor.start();
    }

    /** Asks it to stop after the batch it is in. */
    CompletableFuture<Void> stopping() {
        return processor.shutdownAsync();
    }

    /** Waits for what {@link #stopping} said, bounded, and ends the threads. */
    void stop(CompletableFuture<Void> stopping) {
        try {
            stopping.get(STOP_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn("{} did not stop in time; its claims end by themselves", group(), e);
        }
        coordinator.shutdownNow();
        workers.shutdownNow();
    }

    /** Where all segments have come, if this node has them all. */
    OptionalLong localPosition() {
        Map<Integer, EventTrackerStatus> segments = processor.processingStatus();
        if (segments.size() < subscription.segments()) {
            return OptionalLong.empty();
        }
        long least = Long.MAX_VALUE;
        for (EventTrackerStatus status : segments.values()) {
            OptionalLong position = status.getCurrentPosition();
            if (position.isEmpty()) {
                return OptionalLong.empty();
            }
            least = Math.min(least, position.getAsLong());
        }
        return OptionalLong.of(least);
    }

    /** Why it does not go on. */
    @Nullable
    String error() {
        for (EventTrackerStatus status : processor.processingStatus().values()) {
            Throwable error = status.isErrorState() ? status.getError() : null;
            if (error != null) {
                return String.valueOf(error.getMessage());
            }
        }
        return processor.isError() ? "the log or the place in it cannot be read" : null;
    }
}
