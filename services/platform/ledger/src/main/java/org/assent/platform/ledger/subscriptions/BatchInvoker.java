package org.assent.platform.ledger.subscriptions;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.ledger.Subscription;
import org.assent.platform.ledger.axon.LedgerStorageEngine;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Collects the events of one batch and hands them over together, in the batch's transaction. */
final class BatchInvoker implements EventHandlerInvoker {
    private static final String COLLECTED = "collected";

    private final Subscription subscription;
    private final Runnable afterCommit;

    BatchInvoker(Subscription subscription, Runnable afterCommit) {
        this.subscription = subscription;
        this.afterCommit = afterCommit;
    }

    /** The events of one stream stay in one segment, hence in order. */
    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return segment.matches(recorded(message).stream().toString());
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        UnitOfWork<?> unitOfWork = CurrentUnitOfWork.get();
        List<RecordedEvent<?>> events = unitOfWork.getOrComputeResource(COLLECTED, key -> new ArrayList<>());
        events.add(recorded(message));
        boolean last = !(unitOfWork instanceof BatchingUnitOfWork<?> batch)
                || (message instanceof TrackedEventMessage<?> tracked && batch.isLastMessage(tracked));
        if (last) {
            unitOfWork.afterCommit(done -> afterCommit.run());
            subscription.handler().on(List.copyOf(events));
        }
    }

    private static RecordedEvent<?> recorded(EventMessage<?> message) {
        return (RecordedEvent<?>) Objects.requireNonNull(message.getMetaData().get(LedgerStorageEngine.RECORDED));
    }

    /** Reactors are never replayed, and read models are rebuilt offline. */
    @Override
    public boolean supportsReset() {
        return false;
    }
}
